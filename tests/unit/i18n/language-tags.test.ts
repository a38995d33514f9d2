import { expect, it } from 'vitest';
import { languageOf } from '../../../src/i18n/language-tags';

it.each([
  ['en', 'en'],
  ['EN-us', 'en'],
  ['en_US', 'en'],
  ['en_US.UTF-8', 'en'],
  [' en ', 'en'],
  ['en-', 'en'],
  ['eng', 'en'],
  ['ENG-GB', 'en'],
  ['ger', 'de'],
  ['deu', 'de'],
  ['iw', 'he'],
  ['zh-Hant-TW', 'zh'],
  ['gsw', 'gsw'],
])('reads %j as %s, however it is written', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

it.each(['', '  ', 'und', 'UND-Latn'])('reads “unknown language” from %j', (tag) => {
  expect(languageOf(tag)).toBe('');
});

it.each([
  'x-default',
  'zxx',
  'mul',
  'mis',
  'qaa',
  'xx',
  'jp',
  'english',
  'x',
  '*',
  '{{lang}}',
  '123',
  'i-default',
])('reads no language from %j', (tag) => {
  expect(languageOf(tag)).toBeNull();
});
