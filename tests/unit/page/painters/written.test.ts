import { describe, expect, it } from 'vitest';
import { isWholeText } from '../../../../src/page/painters/written';

const WHOLE = 'It blocks the NMDA receptor in the brain.';
const TAIL = ' receptor in the brain.';

describe('isWholeText', () => {
  it.each([
    ['an unrelated text', 'Nothing here.'],
    ['the old text with another word', 'It blocks the AMPA receptor in the brain.'],
    ['the old text with more', `${WHOLE} It is old.`],
    ['the old text with less', 'It blocks the NMDA receptor'],
    ['nothing', ''],
    ['something that ends alike', 'Look at the brain.'],
    ['something that begins with the same blank', ' and its'],
  ])('recognises %s, written to the last piece, as a new text', (_, now) => {
    expect(isWholeText(now, TAIL, WHOLE, 'last')).toBe(true);
  });

  it.each([
    ['more behind it', `${TAIL} It is`],
    ['its signs set better', ' receptor in the brain…'],
    ['a word replaced', ' receptor of the brain.'],
    ['nothing changed', TAIL],
  ])('recognises the last piece with %s as a change to that piece alone', (_, now) => {
    expect(isWholeText(now, TAIL, WHOLE, 'last')).toBe(false);
  });

  it('recognises a text that begins like the first piece as a new text', () => {
    expect(isWholeText('It blocks the AMPA receptor.', 'It blocks the ', WHOLE, 'first')).toBe(
      true,
    );
    expect(isWholeText('A drug', '', 'ketamine', 'first')).toBe(true);
  });

  it('recognises that an empty last piece was continued by the way texts continue', () => {
    expect(isWholeText(' and more', '', 'the NMDA', 'last')).toBe(false);
    expect(isWholeText(', then', '', 'the NMDA', 'last')).toBe(false);
    expect(isWholeText('the AMPA', '', 'the NMDA', 'last')).toBe(true);
    expect(isWholeText(' AMPA', '', ' NMDA', 'last')).toBe(true);
    expect(isWholeText('', '', 'the NMDA', 'last')).toBe(true);
  });

  it('recognises a text that was added to even if it is indented at both ends', () => {
    const whole = '\n    It blocks NMDA\n    ';
    expect(isWholeText('\n    and more', '\n    ', whole, 'last')).toBe(false);
  });
});
