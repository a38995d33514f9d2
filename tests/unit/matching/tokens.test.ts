import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casedWords, hashA, hashB, WordCursor, words } from '../../../src/matching/tokens';
import { pageText } from './page-text';

const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;
const LETTER = /^(?!\u02BC)[\p{L}\p{Nd}\p{Nl}_\u2080-\u2089]$/u;
const EXTENDER = /^[\p{M}\u1160-\u11FF\uD7B0-\uD7FF\uFF9E\uFF9F]$/u;
const SOLO =
  /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]$/u;

const foldSoloPlainly = (text: string) =>
  text.replace(/[\uFF00-\uFFEF]+/g, (half) => half.normalize('NFKC')).normalize('NFC');

/** Half-width final consonants and vowels of Hangul are what they fold to. */
const isExtender = (character: string) =>
  EXTENDER.test(character) || (SOLO.test(character) && EXTENDER.test(foldSoloPlainly(character)));

function foldPlainly(raw: string): string {
  const bare = [...raw].filter((character) => !INVISIBLE.test(character)).join('');
  if (SOLO.test([...bare][0] ?? '')) {
    return foldSoloPlainly(bare);
  }
  const strip = (text: string) =>
    text.normalize('NFKD').replace(/[^\p{L}\p{Nd}\p{Nl}_]|\u02BC/gu, '');
  // Letter by letter, since lower-casing a whole word ends it in a final sigma.
  return [...bare]
    .filter((letter) => !isExtender(letter))
    .map((letter) => strip(strip(letter).toLowerCase()))
    .join('')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ');
}

/** The rules in the module's header, character by character, regardless of speed. */
function wordsPlainly(text: string): { start: number; end: number; folded: string }[] {
  const found: { start: number; end: number; solo: boolean }[] = [];
  let open: { start: number; end: number; solo: boolean } | undefined;
  let at = 0;
  for (const character of text) {
    const next = at + character.length;
    if (INVISIBLE.test(character)) {
      // Neither begins, extends nor ends a word.
    } else if (/[\p{L}\p{M}]/u.test(character) && isExtender(character)) {
      if (open) {
        open.end = next;
      }
    } else if (LETTER.test(character) && foldPlainly(character) !== '') {
      const solo = SOLO.test(character);
      if (open && !open.solo && !solo) {
        open.end = next;
      } else {
        open = { start: at, end: next, solo };
        found.push(open);
      }
    } else {
      open = undefined;
    }
    at = next;
  }
  return found.map(({ start, end }) => ({
    start,
    end,
    folded: foldPlainly(text.slice(start, end)),
  }));
}

function walk(text: string): { start: number; end: number; folded: string }[] {
  const cursor = new WordCursor();
  cursor.open(text);
  const found: { start: number; end: number; folded: string }[] = [];
  while (cursor.next()) {
    found.push({ start: cursor.start, end: cursor.end, folded: cursor.folded() });
  }
  return found;
}

describe('words', () => {
  it.each([
    ['parts words at hyphens', 'N-methyl-D-aspartate', ['n', 'methyl', 'd', 'aspartate']],
    ['parts words at straight and curly apostrophes', "Crohn's don’t", ['crohn', 's', 'don', 't']],
    ['takes the letter U+02BC for an apostrophe', 'Crohnʼs', ['crohn', 's']],
    ['keeps digits with their letters', '5-HT2A H2O', ['5', 'ht2a', 'h2o']],
    ['keeps underscores, so that identifiers are one word', 'pain_score', ['pain_score']],
    ['reads subscript digits as digits', '5-HT₂A CO₂', ['5', 'ht2a', 'co2']],
    ['does not read superscript footnote marks as part of a word', 'ketamine²', ['ketamine']],
    ['sees through soft hyphens', 'keta\u00ADmine', ['ketamine']],
    ['sees through zero-width characters', 'ke\u200Bta\u200Cmi\u200Dn\u2060e\uFEFF', ['ketamine']],
    ['sees through direction marks', '\u200Eketamine\u200F', ['ketamine']],
    ['folds composed and decomposed accents alike', 'naïve nai\u0308ve', ['naive', 'naive']],
    [
      'spells out ligatures',
      'anæsthetic œdema ﬁbre Straße',
      ['anaesthetic', 'oedema', 'fibre', 'strasse'],
    ],
    ['folds full-width letters', 'ＮＭＤＡ', ['nmda']],
    ['folds the dotted capital I', 'İstanbul', ['istanbul']],
    ['folds capital, small and final sigma alike', 'ΟΔΟΣ οδος', ['οδοσ', 'οδοσ']],
    ['folds letters beyond the BMP', '𝐊etamine 𐐀𐐨', ['ketamine', '𐐨𐐨']],
    ['does not fail on lone surrogates', 'a\uD835b\uDC0A', ['a', 'b']],
    ['does not begin a word with an emoji’s variation selector', '☎️pain', ['pain']],
    ['makes each Han character a word', '痛み止め', ['痛', 'み', '止', 'め']],
    ['makes each Hangul syllable a word, composed or not', '한글 한', ['한', '글', '한']],
    ['keeps kana voicing apart', 'か が か\u3099 ｶ\uFF9E', ['か', 'が', 'が', 'ガ']],
    ['sees a kana’s voicing behind an invisible character', 'か\u200B\u3099', ['が']],
    ['makes each Thai letter a word with its marks', 'น้ำ', ['น้', 'ำ']],
    ['parts Latin from Han', 'NMDA受容体', ['nmda', '受', '容', '体']],
    ['finds none in punctuation', ' — …!?', []],
  ])('%s', (_hazard, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives the same words as the rules applied character by character', () => {
    fc.assert(
      fc.property(pageText(), (text) => {
        expect(walk(text)).toEqual(wordsPlainly(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with the rules on every code point alone and between letters', () => {
    for (let code = 0; code <= 0x2ffff; code++) {
      const text = `a${String.fromCodePoint(code)}b ${String.fromCodePoint(code)}`;
      const found = walk(text);
      const expected = wordsPlainly(text);
      if (JSON.stringify(found) !== JSON.stringify(expected)) {
        expect({ code: code.toString(16), found }).toEqual({ code: code.toString(16), expected });
      }
    }
  }, 60_000);

  it('folds every character to something that folding leaves unchanged', () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      const folded = words(String.fromCodePoint(code));
      const again = words(folded.join(' '));
      if (folded.join(' ') !== again.join(' ')) {
        expect({ code: code.toString(16), again }).toEqual({
          code: code.toString(16),
          again: folded,
        });
      }
    }
  }, 60_000);

  it('folds a folded word to itself', () => {
    fc.assert(
      fc.property(pageText(), (text) => {
        const folded = words(text);
        expect(words(folded.join(' '))).toEqual(folded);
      }),
    );
  });
});

describe('WordCursor', () => {
  it('hashes the folded word', () => {
    fc.assert(
      fc.property(pageText(), (text) => {
        const cursor = new WordCursor();
        cursor.open(text);
        while (cursor.next()) {
          const folded = cursor.folded();
          expect([cursor.hashA, cursor.hashB]).toEqual([hashA(folded), hashB(folded)]);
        }
      }),
    );
  });

  it('continues from where it is opened', () => {
    const cursor = new WordCursor();
    cursor.open('one two three', 3);
    expect(cursor.next()).toBe(true);
    expect(cursor.folded()).toBe('two');
  });

  it('holds no text once closed', () => {
    const cursor = new WordCursor();
    cursor.open('one two');
    cursor.next();
    cursor.close();
    expect(cursor.next()).toBe(false);
    expect(cursor.folded()).toBe('');
  });
});

describe('casedWords', () => {
  it('keeps case but no marks, ligature code points or invisible characters', () => {
    expect(casedWords('NM\u00ADDA-Résumé ﬁ ＰＴＳＤ')).toEqual(['NMDA', 'Resume', 'fi', 'PTSD']);
  });

  it('gives as many words as words()', () => {
    fc.assert(
      fc.property(pageText(), (text) => {
        expect(casedWords(text)).toHaveLength(words(text).length);
      }),
    );
  });
});
