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
  ])('takes %s, written to the last piece, for a new text', (_, now) => {
    expect(isWholeText(now, TAIL, WHOLE, 'last')).toBe(true);
  });

  it.each([
    ['more behind it', `${TAIL} It is`],
    ['its signs set better', ' receptor in the brain…'],
    ['a word replaced', ' receptor of the brain.'],
    ['nothing changed', TAIL],
  ])('takes the last piece with %s for that piece alone', (_, now) => {
    expect(isWholeText(now, TAIL, WHOLE, 'last')).toBe(false);
  });

  it('takes what begins like the first piece for a new text', () => {
    expect(isWholeText('It blocks the AMPA receptor.', 'It blocks the ', WHOLE, 'first')).toBe(
      true,
    );
    expect(isWholeText('A drug', '', 'ketamine', 'first')).toBe(true);
  });

  it('knows an empty last piece that is gone on from by how texts go on', () => {
    expect(isWholeText(' and more', '', 'the NMDA', 'last')).toBe(false);
    expect(isWholeText(', then', '', 'the NMDA', 'last')).toBe(false);
    expect(isWholeText('the AMPA', '', 'the NMDA', 'last')).toBe(true);
    expect(isWholeText(' AMPA', '', ' NMDA', 'last')).toBe(true);
    expect(isWholeText('', '', 'the NMDA', 'last')).toBe(true);
  });

  it('knows a text added to although it is laid out with indentation at both ends', () => {
    const whole = '\n    It blocks NMDA\n    ';
    expect(isWholeText('\n    and more', '\n    ', whole, 'last')).toBe(false);
  });
});
