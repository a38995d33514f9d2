import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/matching/matcher';
import { words } from '../../../src/matching/tokens';

function marked(text: string, ...names: string[]): string[] {
  const entries = names.map((name) => ({ id: name, forms: [{ text: name, words: words(name) }] }));
  return createMatcher(entries)
    .find(text)
    .map(({ start, end }) => text.slice(start, end));
}

describe('a term joined to another word by a hyphen', () => {
  it.each([
    ['ketamine-induced', 'ketamine'],
    ['an opioid-like effect', 'opioid'],
    ['the glutamate-based theory', 'glutamate'],
    ['non-opioid drugs', 'opioid'],
    ['sub-anesthetic', 'anesthetic'],
    ['a drug-in-adhesive patch', 'drug'],
    ['a face-to-face talk about pain-by-stress links', 'pain'],
    ['the ds-DNA', 'DNA'],
    ['data-driven work', 'driven'],
    ['a low-content drink', 'content'],
  ])('keeps its meaning in a compound: %s', (text, name) => {
    expect(marked(text, name)).toHaveLength(1);
  });

  it.each([
    ['an add-on for it', 'add'],
    ['two add-ons', 'add'],
    ['the follow-up visit', 'follow'],
    ['a trade\u2011off', 'trade'],
    ['in wp-content', 'content'],
    ['set data-content to it', 'content'],
    ['use aria-label here', 'label'],
    ['with --content', 'content'],
  ])('is not a term if it makes another word or a name in code: %s', (text, name) => {
    expect(marked(text, name)).toEqual([]);
  });

  it('such a word is found if it is a term itself', () => {
    expect(marked('the follow-up of an add-on', 'follow-up', 'add-on', 'add')).toEqual([
      'follow-up',
      'add-on',
    ]);
  });
});
