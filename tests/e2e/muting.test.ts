/** Terms that the reader switches off: from the card, and on again in the options. */
import { describe, expect, test } from 'vitest';
import { press, textOf } from './own-pages';
import { useGlossa } from './use-glossa';

const stage = useGlossa();

async function muteCystitis(choice: string) {
  const { glossa } = stage;
  const tab = await glossa.open('http://news.example/card.html');
  await expect.poll(() => glossa.terms(tab)).toContain('cystitis');
  await glossa.openCard(tab, 'cystitis');
  await glossa.pressInCard(tab, 'Wrong here, or not needed?');
  await glossa.pressInCard(tab, choice);
  await expect.poll(() => glossa.terms(tab)).not.toContain('cystitis');
  return tab;
}

describe('a term switched off in its card', () => {
  test('goes with the card, while others stay, and comes back from the options', async () => {
    const { glossa } = stage;
    const tab = await muteCystitis('Never mark this term');
    await expect.poll(() => glossa.card(tab)).toBeNull();
    await expect.poll(() => glossa.terms(tab)).toContain('anxiolytic');
    const elsewhere = await glossa.open('http://other.example/card.html');
    await expect.poll(() => glossa.terms(elsewhere)).toContain('anxiolytic');
    expect(await glossa.terms(elsewhere)).not.toContain('cystitis');

    const options = await glossa.page('/options.html');
    await expect.poll(() => textOf(options)).toContain('cystitis');
    await press(options, 'Switch on again: cystitis, Everywhere');
    await tab.front();
    await expect.poll(() => glossa.terms(tab)).toContain('cystitis');
  });

  test('on one site is still marked on others', async () => {
    const { glossa } = stage;
    await muteCystitis('Means something else on this site');
    const elsewhere = await glossa.open('http://other.example/card.html');
    await expect.poll(() => glossa.terms(elsewhere)).toContain('cystitis');
  });
});
