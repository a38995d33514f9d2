/** Where terms are never marked, and where they begin and end. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from './drivers/driver';
import { useGlossa } from './use-glossa';

const stage = useGlossa();
let tab: Tab;

/** Opens a page and waits until its last term is marked: by then all of it was read. */
async function read(address: string, last: string): Promise<void> {
  tab = await stage.glossa.open(address, { width: 1280, height: 2000 });
  await expect.poll(() => stage.glossa.terms(tab, '#end')).toEqual([last]);
}

describe('no term is marked', () => {
  beforeEach(() => read('http://news.example/unmarked.html', 'anxiolytic'));

  test.each([
    ['in what readers type into', '#fields'],
    ['in code and keys', '#code'],
    ['in hidden text', '#hidden'],
    ['in drawings and formulas', '#graphics'],
    ['in addresses, handles, hashtags and longer words', '#strings'],
    ['in text marked as another language', '#tongues'],
  ])('%s', async (_where, within) => {
    expect(await stage.glossa.terms(tab, within)).toEqual([]);
  });
});

describe('a term', () => {
  beforeEach(() => read('http://news.example/boundaries.html', 'cystitis'));

  test('is found across inline tags, comments and break opportunities', async () => {
    expect(await stage.glossa.terms(tab, '#inline')).toEqual([
      'N-methyl-D-aspartate',
      'opioid receptor',
      'ketamine',
      'anesthetic',
      'pediatric anesthesia',
    ]);
  });

  test('is not found across blocks, line breaks, cells, pictures or sentences', async () => {
    expect(await stage.glossa.terms(tab, '#apart')).toEqual([]);
  });

  test('is found with any characters that may join its parts', async () => {
    const flat = (text: string) => text.replace(/[\u00AD\u200B]/g, '');
    expect((await stage.glossa.terms(tab, '#characters')).map(flat)).toEqual([
      'neurotransmitter',
      'blood\u00A0pressure',
      'off\u2011label',
      'post–traumatic stress disorder',
      'ketamine',
      'chronic\u202Fpain',
      'psychiatrists',
      'anaesthetic',
      'NMDA',
    ]);
  });
});
