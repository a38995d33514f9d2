import { describe, expect, it } from 'vitest';
import {
  isBeforeNegation,
  isMachineText,
  isTail,
} from '../../../../src/matching/sense/surroundings';

/** The place of the word between the marks ‹ and ›, and the text without them. */
function marked(text: string): [text: string, start: number, end: number] {
  const start = text.indexOf('‹');
  return [text.replace(/[‹›]/g, ''), start, text.indexOf('›') - 1];
}

describe('isMachineText', () => {
  it.each([
    'mail ‹pain›@example.com',
    'mail info@‹pain›.org today',
    'mail chronic.‹pain›@example.com',
    'https://example.com/‹pain›',
    'https://example.com/wiki/Pain_(‹philosophy›)',
    'https://example.com/a,b/‹pain›?x=1',
    '(http://example.com/‹pain›)',
    'see www.example.com/‹pain›-relief.',
    'see example.com/‹pain›.',
    'see ‹pain›.com today',
    'see ‹PAIN›.COM today',
    'see ‹ketamine›.co.uk, please',
    'see treat-‹pain›.org',
    'open notes/‹pain›.txt',
    'open /usr/share/‹pain›',
    'open ~/‹pain›/notes',
    'open ../‹pain›',
    'open C:\\data\\‹pain›',
    'open C:/data/‹pain›',
    'in r/‹depression› they say',
    'in /r/‹depression› they say',
    '#‹depression›',
    '＃‹depression›',
    'so #mental-‹pain›',
    'says @‹pain›: no',
    'says (@‹pain›)',
    'buy $‹PAIN› now',
    'config.‹memory› is',
    '‹memory›.limit is',
    'class .‹pain› is',
    'std::‹panic›',
    '‹panic›::catch',
    'call ‹memory›() twice',
    '‹pain›-score_x',
    'go to ?q=‹pain›',
    'mailto:‹pain›',
    '‹pain›://host',
  ])('is %s', (text) => {
    expect(isMachineText(...marked(text))).toBe(true);
  });

  it.each([
    '‹ketamine›',
    'of ‹ketamine›.',
    'of (‹ketamine›)',
    'of “‹ketamine›”,',
    '‹ketamine›,which',
    '‹ketamine›’s effect',
    '‹depression›/anxiety',
    'stress/‹depression›/anxiety',
    'and ‹depression›/ anxiety',
    'for anxiety.‹The› next',
    '‹anxiety›.The next',
    '‹anxiety›.12 The next',
    '‹anxiety›.[1] The next',
    'drugs, e.g.‹ketamine›',
    'well...‹pain›',
    '‹pain›...relief',
    '‹pain›…',
    'a #1-‹depression› site',
    'a $5-‹ketamine› pill',
    'on ‹ketamine›-assisted therapy',
    'note:‹pain› is',
    'really?‹Pain› is',
    '‹ketamine›+propofol',
    'see https://example.com ‹pain›',
    'see <https://example.com>‹pain›',
    '请看https://example.com，‹NMDA›受体',
    '使用‹NMDA›受体',
    'pain@example.com,‹pain›',
    '‹pain›—relief',
  ])('is not %s', (text) => {
    expect(isMachineText(...marked(text))).toBe(false);
  });
});

describe('isTail', () => {
  it.each(["don'‹t›", 'don’‹t›', "they'‹ll›", 'O’‹Brien›', 'l’‹t›', 'Crohnʼ‹s›'])(
    'is %s',
    (text) => {
      const [plain, start, end] = marked(text);
      expect(isTail(plain, start, end)).toBe(true);
    },
  );

  it.each(['‹pain›', "'‹pain›'", 'the ’‹pain›', 'l’‹anxiété›', "dell'‹ansia›", 'a-‹pain›'])(
    'is not %s',
    (text) => {
      const [plain, start, end] = marked(text);
      expect(isTail(plain, start, end)).toBe(false);
    },
  );
});

describe('isBeforeNegation', () => {
  it('holds for "can" in "can’t", not for possessives and quotations', () => {
    const holds = (text: string) => isBeforeNegation(text, text.search(/['’]/));
    expect(["can't", 'can’t,', 'CAN’T', 'pain’s', "pain' to", "pain'total"].map(holds)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
