import { describe, expect, it } from 'vitest';
import { GUESSED_LANGUAGES } from '../../../src/importing/guessed-languages';
import { guessLanguage } from '../../../src/importing/language';
import { imported } from './imported';

describe('the language of texts', () => {
  it.each([
    ['en', ['A part of the brain that is used for memory.', 'How the body makes it.']],
    [
      'de',
      ['Ein großes Raubtier im Wald.', 'Die Abmessungen eines Körpers und was man dafür braucht.'],
    ],
    ['fr', ['Une partie du cerveau qui sert à la mémoire.', 'Ce que le corps fait avec elle.']],
    ['es', ['Un período de doce meses.', 'La parte del cuerpo con que se oye.']],
    ['it', ['Una parte del corpo che è usata per la memoria.', 'Il modo in cui si dorme.']],
    ['pt', ['Uma parte do corpo que é usada para a memória.', 'O modo como não se dorme.']],
    ['nl', ['Een deel van het lichaam dat wordt gebruikt.', 'Wat er in de hersenen is.']],
    ['sv', ['Det som växer på huvudet och är av hår.', 'En del av kroppen som inte syns.']],
    [
      'da',
      ['Det der vokser på hovedet og er af hår.', 'En del af kroppen som ikke ses efter søvn.'],
    ],
    ['fi', ['Aivojen osa, joka on tärkeä.', 'Sairaus, jossa muisti ei toimi ja se heikkenee.']],
    ['pl', ['Część ciała, która służy do słuchania.', 'Choroba, która nie jest groźna.']],
    ['cs', ['Část těla, která slouží pro řeč.', 'Nemoc, která se léčí nebo není vážná.']],
    [
      'hu',
      ['Az agy egy része, amely a beszédért felel.', 'Olyan betegség, hogy nem kell kezelni.'],
    ],
    ['ro', ['O parte a corpului care este pentru memorie și vorbire.', 'Din care sunt făcute.']],
    ['tr', ['Beynin bir parçası ve bu için gerekli.', 'Çok soğuk olan ya da sıcak.']],
    ['vi', ['Một phần của cơ thể và được dùng cho trí nhớ.']],
    [
      'ru',
      ['Часть тела, которая нужна для речи и не только.', 'Это болезнь, от которой есть средство.'],
    ],
    ['el', ['Μέρος του εγκεφάλου.']],
    ['ja', ['脳の一部で、記憶に使われるものです。']],
  ])('%s: %j', (language, texts) => {
    expect(guessLanguage(texts)).toBe(language);
  });

  it.each<[string, string[]]>([
    ['none', []],
    ['names alone', ['Bordeaux', 'Chablis', 'Tokaj']],
    ['too little', ['A system.']],
    ['one phrase over and over', Array(3000).fill('What people means in plain words.')],
    ['figures and signs', ['12 % + 5', '→', '3,5']],
  ])('is not guessed from too little: %s', (_, texts) => {
    expect(guessLanguage(texts)).toBeUndefined();
  });

  it('is guessed from the whole file, not from its beginning', () => {
    const texts = [
      ...Array(200).fill('Dies ist ein Satz, der nicht in der Sprache der Datei ist.'),
      ...Array(4000).fill(
        'The part of the brain that is used for memory, and how it works with others.',
      ),
    ];
    expect(guessLanguage(texts)).toBe('en');
  });
});

describe('a file that says no language', () => {
  const rows = Array.from(
    { length: 3000 },
    (_, at) => `word${at},What word${at} means in plain words.`,
  );
  const table = ['term,definition', ...rows].join('\n');

  it('is read in the interface’s language if its texts show none, and the reader is asked', () => {
    const { glossary, languageFrom } = imported('a.csv', table, { fallback: 'es' });
    expect([glossary.language, languageFrom]).toEqual(['es', 'fallback']);
  });

  it('is read in the language that the reader chooses', () => {
    const { glossary, languageFrom } = imported('a.csv', table, { language: 'fr', fallback: 'es' });
    expect([glossary.language, languageFrom]).toEqual(['fr', 'options']);
  });

  it('can be imported in any language that can be guessed', () => {
    for (const language of GUESSED_LANGUAGES) {
      expect(
        imported('a.csv', rows.slice(0, 2).join('\n').replace(/^/, 'term,definition\n'), {
          language,
        }).glossary.language,
      ).toBe(language);
    }
  });
});
