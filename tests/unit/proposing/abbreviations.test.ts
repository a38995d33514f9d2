import { describe, expect, it } from 'vitest';
import { abbreviationsIn } from '../../../src/proposing/abbreviations';
import { tables } from './articles';

function found(text: string): string[] {
  const sentence = { start: 0, end: text.length };
  return abbreviationsIn(text, sentence, tables.abbreviations).map(
    ({ short, long }) =>
      `${text.slice(short.start, short.end)} = ${text.slice(long.start, long.end)}`,
  );
}

describe('abbreviationsIn', () => {
  it.each([
    ['It blocks the N-methyl-D-aspartate (NMDA) receptor.', 'NMDA = N-methyl-D-aspartate'],
    [
      'People with post-traumatic stress disorder (PTSD) took part.',
      'PTSD = post-traumatic stress disorder',
    ],
    [
      'We used magnetic resonance imaging (MRI; 3 tesla) twice.',
      'MRI = magnetic resonance imaging',
    ],
    ['The CPU (central processing unit) was hot.', 'CPU = central processing unit'],
    [
      'Doses of interleukin (IL)-1 and tumour necrosis factor (TNF) rose.',
      'TNF = tumour necrosis factor',
    ],
    [
      'Many took angiotensin-converting enzyme inhibitors (ACEIs).',
      'ACEIs = angiotensin-converting enzyme inhibitors',
    ],
    ['The reflex was lost (vestibulo-ocular reflex (VOR)).', 'VOR = vestibulo-ocular reflex'],
    ['It rose (adjusted odds ratio [AOR], 4.17) in women.', 'AOR = adjusted odds ratio'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each([
    'There were many patients (n = 40) in the study.',
    'Take the smaller segment(s) of the orange.',
    'The dose was high (5 mg) in this group.',
    'Some animals (e.g. dogs) like bones.',
    'The result was clear (see Table 2).',
    'We closed the internal carotid artery (A) and the bigger basilar one (B).',
    'It depends on calcium, and on the extracellular [Ca2+] around the cell.',
    'She is at the University of Miami (Miami, M.).',
    'Unbalanced ((ab brackets) are (no problem.',
  ])('finds nothing in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});
