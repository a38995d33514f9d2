/**
 * Marks can be seen wherever their text can, and leave the look of the text unchanged, judged by
 * pixels.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/until';
import type { MarkLook } from '../../src/marks/choices';
import { call, type Tab } from './drivers/driver';
import type { Box } from './page-probes';
import { type Difference, difference, Picture } from './painted';
import { browserName, useGlossa } from './use-glossa';

const stage = useGlossa();

const PAGE = 'http://news.example/grounds.html';
const SIZE = { width: 1280, height: 720 };

/** A highlight would change the text itself here, so there is none. */
const UNTOUCHED: Record<typeof browserName, readonly string[]> = {
  chromium: ['filled', 'clipped', 'stroked', 'edged', 'pale', 'struck', 'wavy'],
  firefox: ['filled', 'clipped', 'stroked', 'edged', 'line', 'letter'],
};

/** Text that is a picture's or its shadow's: what a mark there has beneath it is not its ground. */
const PICTURES = ['clear', 'clipped', 'shadow', 'stroked', 'edged'];

interface Place extends Box {
  readonly id: string;
  /** Its baseline (px from the top of the box). */
  readonly baseline: number;
}

/** Runs in the page: the terms' boxes. */
function places(): Place[] {
  return [...document.querySelectorAll<HTMLElement>('p[id]')].map((p) => {
    const texts = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
    const probe = document.createElement('span');
    probe.style.cssText = 'display: inline-block; width: 1px; height: 0';
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      const start = node.data.search(/cystitis/i);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + 'cystitis'.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      node.after(probe);
      const baseline = probe.getBoundingClientRect().bottom - y;
      probe.remove();
      return { id: p.id, x, y, width, height, baseline };
    }
    throw new Error(`no term in ${p.id}`);
  });
}

let plain: { picture: Picture; places: Place[] } | undefined;

/** The page as it is without Glossa. */
async function withoutGlossa() {
  if (plain) return plain;
  const tab = await (await stage.plain()).newTab();
  await tab.resize(SIZE.width, SIZE.height);
  await tab.goto(PAGE);
  const picture = await Picture.of(tab);
  plain = { picture, places: await tab.evaluate<Place[]>(call(places)) };
  await tab.close();
  return plain;
}

/**
 * The page, once it has marks and no longer changes.
 *
 * @param before what it looked like with other marks
 */
async function settled(tab: Tab, before?: Picture): Promise<Picture> {
  await until(
    'it has loaded',
    async () => (await tab.evaluate('document.readyState')) === 'complete',
  );
  await until('it has marks', async () => (await stage.glossa.markedTexts(tab)).length > 0);
  const { picture } = await withoutGlossa();
  let last = before;
  for (let tries = 0; tries < 40; tries++) {
    await pause(250);
    const now = await Picture.of(tab);
    const isSteady = last !== undefined && now.isSameFile(last);
    const isNew = !before || !now.isSameFile(before);
    if (isSteady && isNew && !now.data.equals(picture.data)) return now;
    last = now;
  }
  throw new Error('The page does not come to show marks.');
}

const PAINTERS = ['highlight', 'elements'] as const;
const STYLES = ['dotted', 'solid', 'tint'] as const;
const COLOURS = ['text', '#0b7285', '#c2255c', '#ffee00', '#000060'] as const;
const LOOKS = STYLES.flatMap((style) => COLOURS.map((colour) => ({ style, colour })));

const nameOf = ({ style, colour }: MarkLook) => `${style} ${colour}`;

/** How a mark changed the page at one place. */
interface Change extends Difference {
  readonly place: Place;
}

/** What marks of each look change on the page, by the looks' names. */
async function inAllLooks(painter: (typeof PAINTERS)[number]): Promise<Map<string, Change[]>> {
  const { glossa } = stage;
  const { picture, places } = await withoutGlossa();
  const changes = new Map<string, Change[]>();
  let tab: Tab | undefined;
  let before: Picture | undefined;
  for (const look of LOOKS) {
    await glossa.settings({ painter, marks: { look } });
    tab ??= await glossa.open(PAGE, SIZE);
    const now = await settled(tab, before);
    changes.set(
      nameOf(look),
      places.map((place) => ({ place, ...difference(picture, now, place) })),
    );
    before = now;
  }
  return changes;
}

const DARK = [
  ['by its colours', '(document.body.style.cssText = "background: #111; color: #eee", 0)'],
  [
    'by the browser’s',
    `(document.documentElement.style.colorScheme = 'dark',
      document.body.style.cssText = 'background: none; color: CanvasText', 0)`,
  ],
] as const;

const darkPictures = new Map<string, Picture>();

/** The page as it is without Glossa, made dark. */
async function darkWithoutGlossa(dark: string): Promise<Picture> {
  const known = darkPictures.get(dark);
  if (known) return known;
  const tab = await (await stage.plain()).newTab();
  await tab.resize(SIZE.width, SIZE.height);
  await tab.goto(PAGE);
  await tab.evaluate(dark);
  const picture = await Picture.of(tab);
  await tab.close();
  darkPictures.set(dark, picture);
  return picture;
}

describe.each(PAINTERS)('as %s', (painter) => {
  const untouched = painter === 'highlight' ? UNTOUCHED[browserName] : [];
  let changes: ReadonlyMap<string, readonly Change[]>;

  beforeAll(async () => {
    changes = await inAllLooks(painter);
  });

  test('marks of each style and colour stand out on every ground', async () => {
    expect(changes.size).toBe(LOOKS.length);
    const faint = [...changes].flatMap(([look, found]) =>
      found
        .filter(({ place: { id } }) => !untouched.includes(id) && !PICTURES.includes(id))
        // Dots cover half a line's length at least; a line that letters cross, somewhat less.
        .filter(({ place, clear }) => clear < place.width / 4)
        .map(({ place, clear }) => `${look}, ${place.id}: ${clear} px`),
    );
    expect(faint).toEqual([]);
  });

  test('lines of each style and colour leave the letters as they look', async () => {
    const changed = [...changes].flatMap(([look, found]) =>
      look.startsWith('tint')
        ? []
        : found.flatMap(({ place, rows }) => {
            const above = rows.filter(
              (row) => untouched.includes(place.id) || row < place.baseline,
            );
            if (above.length === 0) return [];
            return [`${look}, ${place.id}: rows ${above.join()} (${place.baseline})`];
          }),
    );
    expect(changed).toEqual([]);
  });

  test.each(DARK)(
    'a mark with a colour of its own follows the page into the dark %s',
    async (_how, dark) => {
      const before = await darkWithoutGlossa(dark);
      const look = { style: 'solid', colour: '#000060' } as const;
      await stage.glossa.settings({ painter, marks: { look } });
      const tab = await stage.glossa.open(PAGE, SIZE);
      await settled(tab);
      await tab.evaluate(dark);
      const { places } = await withoutGlossa();
      const place = places.find(({ id }) => id === 'plain') as Place;
      const clear = async () => difference(before, await Picture.of(tab), place).clear;
      await expect.poll(clear, { timeout: 10_000 }).toBeGreaterThan(place.width / 2);
    },
  );
});
