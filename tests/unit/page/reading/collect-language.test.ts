// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { read, texts } from './read-blocks';

beforeEach(() => {
  document.documentElement.removeAttribute('lang');
});

describe('collect in several languages', () => {
  it('skips text in another language, but reads English within it', () => {
    expect(texts('<p lang="de">Ketamin</p>')).toEqual([]);
    expect(texts('<p lang="de">Ketamin <q lang="en-GB">ketamine</q> hilft</p>')).toEqual([
      'ketamine',
    ]);
    document.documentElement.lang = 'de';
    expect(texts('<p>Ketamin</p>')).toEqual([]);
    expect(texts('<p>Ketamin</p><p lang="en">ketamine</p>')).toEqual(['ketamine']);
    document.documentElement.lang = 'en';
    expect(texts('<p lang="en-US">ketamine</p><p lang="">nausea</p>')).toEqual([
      'ketamine',
      'nausea',
    ]);
  });

  it.each(['eng', 'EN_us', 'x-default', 'zxx', 'mul', 'english', '{{ lang }}', 'und'])(
    'reads a page that says its language is %s',
    (tag) => {
      document.documentElement.lang = tag;
      expect(texts('<p>ketamine</p>')).toEqual(['ketamine']);
    },
  );

  it('ignores an invalid language tag, and reads an empty one as an unknown language', () => {
    document.documentElement.lang = 'ger';
    expect(texts('<p lang="x-default">Ketamin</p><p lang="eng">ketamine</p>')).toEqual([
      'ketamine',
    ]);
    expect(texts('<p lang="">nausea</p>')).toEqual(['nausea']);
  });

  it('reads English in shadow trees within text in another language', () => {
    expect(texts('<div lang="de" id="a">Ketamin</div>')).toEqual([]);
    const shadow = (document.getElementById('a') as Element).attachShadow({ mode: 'open' });
    shadow.innerHTML = 'Ketamin';
    expect(read(document.body)).toEqual([]);
    shadow.innerHTML = 'Ketamin <i lang="en">ketamine</i>';
    expect(read(document.body).map(({ text }) => text)).toEqual(['ketamine']);
  });
});
