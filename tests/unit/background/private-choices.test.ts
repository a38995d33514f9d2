import './fake';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changePrivately,
  forgetWithLastWindow,
  privately,
} from '../../../src/background/private-choices';
import { DEFAULTS, type Settings } from '../../../src/settings/schema';
import { withRule } from '../../../src/sites/rules';
import { reset } from './fake';

beforeEach(reset);

const everywhere: Settings = {
  ...DEFAULTS,
  sites: { default: 'on', rules: { 'news.example': 'off', 'a.example': 'on' } },
  muted: { everywhere: ['tea'], places: { 'news.example': ['milk'] } },
};

const rule = (host: string, state: 'on' | 'off' | 'inherit') =>
  changePrivately(
    async () => everywhere,
    (now) => ({ ...now, sites: withRule(now.sites, host, state) }),
  );

describe('what is chosen in private windows', () => {
  test('takes precedence over the settings there, also if it removes a rule', async () => {
    await rule('news.example', 'inherit');
    await rule('a.example', 'off');
    await rule('b.example', 'off');
    const { sites } = await privately(everywhere);
    expect(sites.rules).toEqual({ 'a.example': 'off', 'b.example': 'off' });
  });

  test('keeps what is changed elsewhere in the meantime', async () => {
    await rule('b.example', 'off');
    const later = { ...everywhere, sites: withRule(everywhere.sites, 'c.example', 'off') };
    expect((await privately(later)).sites.rules).toMatchObject({
      'b.example': 'off',
      'c.example': 'off',
    });
  });

  test('is kept only in memory', async () => {
    await changePrivately(
      async () => everywhere,
      (now) => ({ ...now, muted: { ...now.muted, everywhere: ['tea', 'rooibos'] } }),
    );
    expect((await privately(everywhere)).muted.everywhere).toEqual(['tea', 'rooibos']);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    const kept = JSON.stringify(await fakeBrowser.storage.session.get(null));
    expect(kept).toContain('rooibos');
    // The settings themselves are not copied.
    expect(kept).not.toContain('milk');
  });

  test('is forgotten with the last private window, not before', async () => {
    await rule('b.example', 'off');
    const window = await fakeBrowser.windows.create({ incognito: true });
    await forgetWithLastWindow();
    expect((await privately(everywhere)).sites.rules).toHaveProperty(['b.example']);
    await fakeBrowser.windows.remove(window?.id ?? 0);
    await forgetWithLastWindow();
    expect((await privately(everywhere)).sites.rules).toEqual(everywhere.sites.rules);
  });
});
