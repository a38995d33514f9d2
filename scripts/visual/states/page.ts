/**
 * The states of a page that Glossa marks: how terms look there, and the messages that appear for a
 * moment.
 */

import type { MarkLook } from '../../../src/marks/choices';
import type { Tab } from '../../../tests/e2e/drivers/driver';
import type { Glossa } from '../../../tests/e2e/glossa';
import { MARK_ELEMENTS } from '../../../tests/e2e/mark-elements';
import { readNotice } from '../../../tests/e2e/page-probes';
import { until } from '../../until';
import { SCHEMES, type VisualState } from '../state';
import type { Variant, VariantName } from '../variants';
import { marked, NEWS, settled, turnTo } from './kit';

const LOOKS: Readonly<Record<string, MarkLook>> = {
  'page-marks-underline': { style: 'solid', colour: 'text' },
  'page-marks-tint': { style: 'tint', colour: 'text' },
  'page-marks-colour': { style: 'dotted', colour: '#b5179e' },
  'page-marks-tint-colour': { style: 'tint', colour: '#b5179e' },
};

export const PAGE: readonly VisualState[] = [
  onPage('page-marks', async (glossa, tab) => marked(glossa, tab)),
  ...Object.entries(LOOKS).map(([name, look]) =>
    onPage(
      name,
      async (glossa, tab) => {
        await glossa.settings({ marks: { look } });
        await marked(glossa, tab);
      },
      SCHEMES,
    ),
  ),
  onPage(
    'page-elements',
    async (glossa, tab) => {
      await glossa.settings({ painter: 'elements' });
      await until('terms are elements', () => tab.evaluate<boolean>(`${MARK_ELEMENTS}.length > 0`));
      await tab.evaluate(`(${MARK_ELEMENTS}.find((mark) => mark.closest('main')).focus(), 0)`);
    },
    [...SCHEMES, 'rtl'],
  ),
  {
    name: 'notice',
    ways: ['light', 'dark', 'narrow', 'zoomed', 'forced'],
    async show(glossa, variant) {
      const tab = await opened(glossa, variant, '/empty.html');
      await glossa.driver.command('next-term', 'Alt+Shift+J');
      await until(
        'the notice appears',
        async () => (await glossa.inFrames(tab, readNotice))[0] != null,
      );
      await settled();
      return tab;
    },
  },
];

/** A page with many terms. */
function onPage(
  name: string,
  act: (glossa: Glossa, tab: Tab) => Promise<void>,
  ways?: readonly VariantName[],
): VisualState {
  return {
    name,
    ...(ways ? { ways } : {}),
    async show(glossa, variant) {
      const tab = await opened(glossa, variant, '/demo/');
      await act(glossa, tab);
      await settled();
      return tab;
    },
  };
}

async function opened(glossa: Glossa, variant: Variant, path: string): Promise<Tab> {
  const size = { width: variant.page, height: variant.height };
  const tab = await glossa.open(NEWS + path, size);
  await turnTo(tab, variant);
  return tab;
}
