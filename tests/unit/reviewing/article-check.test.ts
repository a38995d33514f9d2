import { expect, it } from 'vitest';
import type { PageArticle } from '../../../src/proposing/page-article';
import { faultOf } from '../../../src/reviewing/article-check';

function pageOf(text: string, language = ''): PageArticle {
  const blocks = [{ kind: 'paragraph', text, emphasis: [] }] as const;
  return { title: '', url: '', isCut: false, language, blocks };
}

const ENGLISH =
  'The leaves of the tea plant are picked by hand, and then they are dried in the sun. ';
const GERMAN =
  'Die Blätter der Pflanze werden mit der Hand gepflückt, und dann trocknen sie in der Sonne. ';

it('accepts an English article, whatever language the page declares', () => {
  expect(faultOf(pageOf(ENGLISH.repeat(8)))).toBeNull();
  expect(faultOf(pageOf(ENGLISH.repeat(8), 'de'))).toBeNull();
});

it('refuses other languages, and pages with hardly any text', () => {
  expect(faultOf(pageOf(GERMAN.repeat(8), 'en'))).toEqual({ is: 'foreign', language: 'de' });
  expect(faultOf(pageOf(ENGLISH))).toEqual({ is: 'short', words: 18 });
  expect(faultOf(pageOf('word '.repeat(200)))).toEqual({ is: 'short', words: 200 });
});
