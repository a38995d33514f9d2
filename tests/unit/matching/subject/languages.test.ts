import { describe, expect, it } from 'vitest';
import {
  EVERYDAY_LANGUAGES,
  everydayLanguage,
  stemmerOf,
} from '../../../../src/matching/subject/languages';
import { words } from '../../../../src/matching/tokens';
import {
  everydayIn,
  glossaryIn,
  type LabelledPage,
  labelledPagesIn,
  placesOnPages,
  precisionAndRecall,
  SUBJECTS,
} from './labelled-pages';

describe('the stem of a word', () => {
  it.each([
    ['en', ['base', 'bases']],
    ['de', ['Dienst', 'Dienste', 'Diensten', 'Dienstes']],
    ['de', ['Netz', 'Netze', 'Netzes', 'Netzen']],
    ['de', ['Haus', 'Häuser', 'Häusern']],
    ['de', ['Klage', 'Klagen']],
    ['de', ['Gericht', 'Gerichte', 'Gerichts']],
    ['es', ['servicio', 'servicios']],
    ['es', ['función', 'funciones']],
    ['es', ['red', 'redes']],
    ['es', ['luz', 'luces']],
    ['es', ['base', 'bases']],
    ['fr', ['service', 'services']],
    ['fr', ['tribunal', 'tribunaux']],
    ['fr', ['eau', 'eaux']],
    ['fr', ['légal', 'légale', 'légaux', 'légales']],
    ['fr', ['premier', 'première', 'premières']],
  ])('%s: %j have the same', (language, written) => {
    const stem = stemmerOf(language);
    expect(new Set(words(written.join(' ')).map(stem)).size).toBe(1);
  });

  it.each([
    ['de', ['Last', 'Liste', 'Lust']],
    ['es', ['caso', 'casa', 'cosa']],
    ['fr', ['note', 'nota', 'nuit']],
  ])('%s: %j have different ones', (language, written) => {
    const stem = stemmerOf(language);
    expect(new Set(words(written.join(' ')).map(stem)).size).toBe(written.length);
  });

  it.each(EVERYDAY_LANGUAGES)('is its own stem: %s', (language) => {
    const stem = stemmerOf(language);
    const all = ['', 'e', 'es', 'ssss', 'eses', 'eeee', 'eauxaux', 'nennennen', 'ererer'];
    for (const word of all) expect(stem(stem(word))).toBe(stem(word));
  });
});

it.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['ES-mx', 'es'],
  ['en', 'en'],
  ['deu', undefined],
  ['it', undefined],
  ['', undefined],
])('the table for %s is that of %s', (language, expected) => {
  expect(everydayLanguage(language)).toBe(expected);
});

describe.each(['de', 'es', 'fr'] as const)('everyday words in %s', async (language) => {
  const everyday = everydayIn(language);
  const pages = labelledPagesIn(language);
  const glossaries = await Promise.all(
    SUBJECTS[language].map(async (name) => [name, await glossaryIn(language, name)] as const),
  );
  const placesIn = (some: readonly LabelledPage[], alone = false) =>
    glossaries.flatMap(([name, { entries }]) =>
      placesOnPages(name, entries, everyday, some, alone),
    );
  const crammed = pages.filter(({ about }) => about === 'crammed');
  const natural = pages.filter(({ about }) => about !== 'crammed');

  it('are those of glossaries whose language is found when they are read', () => {
    expect(glossaries.map(([, glossary]) => glossary.language)).toEqual([language, language]);
  });

  it.each([
    ['by page and paragraph', false],
    ['by their paragraph alone', true],
  ])('are marked where they have the glossary’s sense: %s', (_, alone) => {
    const { precision, recall } = precisionAndRecall(placesIn(natural, alone));
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });

  it('are hardly marked in unrelated news', () => {
    const news = pages.filter(({ about }) => about === 'unrelated');
    const read = news.flatMap(({ paragraphs }) => paragraphs.flatMap(words)).length;
    const shown = placesIn(news).filter(({ shown: isShown }) => isShown);
    expect((1000 * shown.length) / (read * glossaries.length)).toBeLessThanOrEqual(0.3);
  });

  it('are marked less, too, where texts are crammed with them', () => {
    const places = placesIn(crammed);
    const shown = places.filter(({ shown: isShown }) => isShown);
    expect(shown.length / places.length).toBeLessThanOrEqual(0.67);
  });
});
