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
import { difference, Picture } from './painted';
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
  let last = await Picture.of(tab);
  for (let tries = 0; tries < 40; tries++) {
    await pause(250);
    const now = await Picture.of(tab);
    const isSteady = now.isSameFile(last) && !(before && now.isSameFile(before));
    if (isSteady && !now.data.equals(picture.data)) return now;
    last = now;
  }
  throw new Error('The page does not come to show marks.');
}

const PAINTERS = ['highlight', 'elements'] as const;
const STYLES = ['dotted', 'solid', 'tint'] as const;
const COLOURS = ['text', '#0b7285', '#c2255c', '#ffee00', '#000060'] as const;
const LOOKS = STYLES.flatMap((style) => COLOURS.map((colour) => ({ style, colour })));

const nameOf = ({ style, colour }: MarkLook) => `${style} ${colour}`;

/** The page with marks in each look, one after the other. */
async function inAllLooks(painter: (typeof PAINTERS)[number]): Promise<Map<string, Picture>> {
  const { glossa } = stage;
  const pictures = new Map<string, Picture>();
  let tab: Tab | undefined;
  let before: Picture | undefined;
  for (const look of LOOKS) {
    await glossa.settings({ painter, marks: { look } });
    tab ??= await glossa.open(PAGE, SIZE);
    before = await settled(tab, before);
    pictures.set(nameOf(look), before);
  }
  return pictures;
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
  let pictures: ReadonlyMap<string, Picture>;

  beforeAll(async () => {
    pictures = await inAllLooks(painter);
  });

  const shown = (look: MarkLook) => pictures.get(nameOf(look)) as Picture;

  test.each(LOOKS)('a $style mark, colour $colour, stands out on every ground', async (look) => {
    const { picture, places } = await withoutGlossa();
    const now = shown(look);
    const faint = places
      .filter(({ id }) => !untouched.includes(id) && !PICTURES.includes(id))
      .map((place) => ({ place, found: difference(picture, now, place) }))
      // Dots cover half a line's length at least; a line that letters cross, somewhat less.
      .filter(({ place, found }) => found.clear < place.width / 4)
      .map(({ place, found }) => `${place.id}: ${found.clear} px`);
    expect(faint).toEqual([]);
  });

  test.each(LOOKS.filter(({ style }) => style !== 'tint'))(
    'a $style mark, colour $colour, leaves the letters as they look',
    async (look) => {
      const { picture, places } = await withoutGlossa();
      const now = shown(look);
      const changed = places.flatMap((place) => {
        const { rows } = difference(picture, now, place);
        const above = rows.filter((row) => untouched.includes(place.id) || row < place.baseline);
        return above.length > 0 ? [`${place.id}: rows ${above.join()} (${place.baseline})`] : [];
      });
      expect(changed).toEqual([]);
    },
  );

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
