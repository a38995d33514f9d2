import { describe, expect, it } from 'vitest';
import { canSeparate } from '../../../src/matching/gaps';

const parts = (gap: string) => canSeparate(`a${gap}b`, 1, 1 + gap.length);

describe('mayPart', () => {
  it.each([
    ['nothing, as between Han characters', ''],
    ['a space', ' '],
    ['a non-breaking space', '\u00A0'],
    ['a thin and a narrow non-breaking space', '\u2009\u202F'],
    ['a hyphen', '-'],
    ['a non-breaking hyphen', '\u2011'],
    ['an en dash', '\u2013'],
    ['an em dash', '\u2014'],
    ['a minus sign', '\u2212'],
    ['a soft hyphen', '\u00AD'],
    ['a straight, a curly and a modifier-letter apostrophe', "'\u2019\u02BC"],
    ['a hyphen at a line end', '-\n'],
    ['indentation of the source text', '\n          '],
    ['a hyphen, then indentation', '-\r\n\t\t\t\t'],
    ['a closing quote and a space', '\u2019 '],
    ['a space before a hyphen', ' -'],
    ['invisible characters among them', '\u200B \u2060-\uFEFF'],
  ])('allows %s between two words', (_what, gap) => {
    expect(parts(gap)).toBe(true);
  });

  it.each([
    ['a comma', ', '],
    ['a full stop', '. '],
    ['a semicolon', '; '],
    ['a colon', ': '],
    ['a slash', '/'],
    ['an underscore-like low line', '\uFF3F'],
    ['an opening bracket', ' ('],
    ['a dash with spaces around it', ' \u2013 '],
    ['a hyphen with a line end and a space around it', '\n- '],
    ['an empty line', '\n\n'],
    ['an empty line with blanks', '\n  \r\n'],
    ['a paragraph separator', '\u2029'],
    ['a wide stretch of blanks, as between columns', '    '],
    ['more than three separators', '----'],
    ['an emoji', ' 😀 '],
  ])('does not allow %s between two words', (_what, gap) => {
    expect(parts(gap)).toBe(false);
  });
});
