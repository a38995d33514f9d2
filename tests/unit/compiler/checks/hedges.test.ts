import { describe, expect, it } from 'vitest';
import { isHedged } from '../../../../src/compiler/checks/hedges';
import { codesWith } from '../tea';

describe('isHedged', () => {
  it.each([
    'It may help.',
    'It might help.',
    'That would reduce activity.',
    'It is a possible treatment.',
    'It is thought to add to the effect.',
    'Researchers think that it helps.',
    'Studies suggest that it helps.',
    'Other systems have been proposed.',
    'It seems to help.',
    'How it works is not fully understood.',
    'How it works isn’t fully understood.',
    'More research is needed.',
    'It needs more study.',
    'It is still being studied.',
    'It has drawn interest as a treatment.',
    'There is concern that it harms the bladder.',
    'Researchers are looking for ways to lower the risk.',
    'This work is at an early stage.',
    'Whether it helps has still to be shown.',
    'It holds promise for some people.',
    'It is likely to help.',
  ])('recognises the doubt in %j', (text) => {
    expect(isHedged(text)).toBe(true);
  });

  it.each([
    'It helps.',
    'It can cause nausea.',
    'Not everyone could not sleep.'.replace('could not', 'did not'),
    'It makes the next cell more likely to fire.',
    'Loss of interest in things is a sign of it.',
    'A feeling of worry or fear.',
    'The potential for abuse is high.',
    'An action potential runs along the nerve.',
    'Symptoms appear within days.',
    'It was approved in May 1970.',
    'It starts early in life.',
    'Doctors use it as a tested treatment.',
    'It is not a cure.',
  ])('takes %j for certain', (text) => {
    expect(isHedged(text)).toBe(false);
  });
});

describe('checkHedges', () => {
  it('checks summaries and statements as it checks sentences', () => {
    expect(
      codesWith(
        [
          'article',
          'Caffeine may act on the adenosine receptor. <!-- note',
          'Caffeine acts on the adenosine receptor. <!-- F1.1.1 note',
        ],
        ['article', 'Caffeine may block', 'Caffeine blocks'],
        ['terms', 'It may block', 'It blocks'],
      ),
    ).toEqual(['article.md:24 hedge', 'article.md:26 hedge', 'terms/tea.yaml:8 hedge']);
  });

  it('asks for no hedge where the article is sure', () => {
    expect(
      codesWith(
        ['facts', 'flags: [H]', 'flags: [I]'],
        ['article', 'Caffeine may block', 'Caffeine blocks'],
      ),
    ).toEqual([]);
  });
});
