import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PAGE_LENGTH, mutedPageOf, PlaceError } from '../../../src/settings/mute-place';
import {
  MAX_MUTED,
  MAX_PAGES_OF_SITE,
  MAX_PLACES,
  mute,
  mutedAt,
  unmute,
} from '../../../src/settings/muted';
import { DEFAULTS, type Muted, readSettings } from '../../../src/settings/schema';

const NOTHING_MUTED = DEFAULTS.muted;

const readMuted = (muted: unknown) => readSettings({ muted }).muted;

const PAGE = 'https://news.example.com/a/story?id=7#part';

describe('pageOf', () => {
  it('keeps neither query nor fragment nor a name and password', () => {
    expect(mutedPageOf('https://me:secret@example.com:8443/a?token=1#x')).toBe(
      'https://example.com:8443/a',
    );
    expect(mutedPageOf('file:///home/me/a.html?x')).toBe('file:///home/me/a.html');
    expect(mutedPageOf('blob:https://example.com/b7f1-22')).toBe('https://example.com/');
  });

  it.each(['about:blank', 'chrome://settings', ''])('%s is no page', (address) => {
    expect(mutedPageOf(address)).toBeNull();
  });
});

describe('how much is kept', () => {
  const muteOn = (muted: Muted, address: string) => mute(muted, 'memory', 'page', address);

  it('keeps no address that is too long, but the site, and says why', () => {
    const long = `https://example.com/${'x'.repeat(MAX_PAGE_LENGTH)}`;
    expect(() => muteOn(NOTHING_MUTED, long)).toThrow(new PlaceError('longAddress'));
    expect(mute(NOTHING_MUTED, 'memory', 'site', long).places).toHaveProperty(['example.com']);
  });

  it('limits the pages of a site; other sites have room, and pages that are known can get more terms', () => {
    let muted = NOTHING_MUTED;
    for (let i = 0; i < MAX_PAGES_OF_SITE; i++) muted = muteOn(muted, `https://example.com/${i}`);
    expect(() => muteOn(muted, 'https://example.com/more')).toThrow(new PlaceError('tooMany'));
    expect(() => muteOn(muted, 'https://www.example.com/more')).toThrow(new PlaceError('tooMany'));
    expect(muteOn(muted, 'https://other.example/').places).toHaveProperty([
      'https://other.example/',
    ]);
    const grown = mute(muted, 'cascade', 'page', 'https://example.com/1');
    expect(mutedAt(grown, 'https://example.com/1')).toEqual(['memory', 'cascade']);
  });

  it('limits the places, and the terms of each', () => {
    const sites = Array.from({ length: MAX_PLACES }, (_, i) => [`${i}.example`, ['memory']]);
    const full = { everywhere: [], places: Object.fromEntries(sites) };
    expect(() => muteOn(full, 'https://one.more.example/')).toThrow(new PlaceError('tooMany'));
    const everywhere = Array.from({ length: MAX_MUTED }, (_, i) => `term-${i}`);
    const many = { everywhere, places: {} };
    expect(() => mute(many, 'memory', 'everywhere', PAGE)).toThrow(new PlaceError('tooMany'));
    expect(mute(many, 'term-1', 'everywhere', PAGE).everywhere).toEqual(everywhere);
  });
});

describe('mutedAt', () => {
  it('holds as far as the reader chose', () => {
    const onPage = mute(NOTHING_MUTED, 'memory', 'page', PAGE);
    expect(mutedAt(onPage, 'https://news.example.com/a/story?id=8')).toEqual(['memory']);
    expect(mutedAt(onPage, 'https://news.example.com/other')).toEqual([]);
    const onSite = mute(NOTHING_MUTED, 'memory', 'site', PAGE);
    expect(mutedAt(onSite, 'https://news.example.com/other')).toEqual(['memory']);
    expect(mutedAt(onSite, 'https://live.news.example.com/')).toEqual(['memory']);
    expect(mutedAt(onSite, 'https://example.com/')).toEqual([]);
    const nowhere = mute(NOTHING_MUTED, 'memory', 'everywhere', PAGE);
    expect(mutedAt(nowhere, 'https://else.example/')).toEqual(['memory']);
  });

  it('does not confuse places with properties of every object', () => {
    expect(mutedAt(NOTHING_MUTED, 'http://constructor/')).toEqual([]);
  });
});

describe('mute', () => {
  it('does nothing without a page', () => {
    expect(() => mute(NOTHING_MUTED, 'memory', 'site', 'about:blank')).toThrow(
      new PlaceError('noAddress'),
    );
  });

  it('can be undone exactly', () => {
    const entry = fc.constantFrom('memory', 'panic', 'trial');
    const scope = fc.constantFrom('page' as const, 'site' as const, 'everywhere' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(entry, scope)), entry, scope, (made, one, within) => {
        let muted: Muted = NOTHING_MUTED;
        for (const [id, reach] of made) muted = mute(muted, id, reach, PAGE);
        const place = { page: mutedPageOf(PAGE), site: 'news.example.com', everywhere: null }[
          within
        ];
        const without = unmute(muted, one, place ?? undefined);
        const again = unmute(mute(without, one, within, PAGE), one, place ?? undefined);
        expect(again).toEqual(without);
        expect(readMuted(JSON.parse(JSON.stringify(muted)))).toEqual(muted);
      }),
    );
  });
});

describe('readMuted', () => {
  it('leaves out what is damaged and keeps the rest', () => {
    const stored = {
      everywhere: ['memory', 7, 'memory'],
      places: { 'a.com': ['trial'], 'b c': ['x'], 'd.com': 'x', __proto__: ['x'] },
    };
    expect(readMuted(stored)).toEqual({ everywhere: ['memory'], places: { 'a.com': ['trial'] } });
  });

  it('accepts anything without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const muted = readMuted(stored);
        expect(readMuted(muted)).toEqual(muted);
      }),
    );
  });
});
