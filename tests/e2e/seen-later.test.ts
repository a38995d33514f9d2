/** Text that is shown or hidden without a change of the text itself. */
import { describe, expect, test } from 'vitest';
import type { Tab } from './drivers/driver';
import { MARK_ELEMENTS } from './mark-elements';
import { press } from './own-pages';
import { useGlossa } from './use-glossa';

const stage = useGlossa();
const PAINTERS = ['highlight', 'elements'] as const;
type Painter = (typeof PAINTERS)[number];

/** In the page's isolated world: the ids of elements with a visible mark, or their cases. */
function markedAt(): string[] {
  const { wrappedJSObject } = globalThis as { wrappedJSObject?: typeof globalThis };
  const name = (globalThis as Record<symbol, unknown>)[Symbol.for('glossa:mark-name')] as string;
  const registry = (wrappedJSObject ?? globalThis).CSS.highlights;
  const ranges = [...(registry ?? [])].flatMap(([key, highlight]) =>
    key.startsWith(name) ? [...highlight] : [],
  );
  const places = ranges.map((range) => range.startContainer.parentElement);
  const marks = document.querySelectorAll<HTMLElement>(`${name}:not([${name}="quiet"])`);
  places.push(...[...marks].map((mark) => mark.parentElement));
  return places
    .map((at) => at?.closest<HTMLElement>('[data-case]')?.dataset.case ?? at?.id ?? '')
    .filter((name) => name !== '')
    .sort();
}

const seenOn = async (tab: Tab) => (await stage.glossa.inFrames(tab, markedAt))[0];

/** The statement that shows each case, for the page. */
const WAYS: Readonly<Record<string, string>> = {
  'a class': 'document.getElementById("class").className = ""',
  'a style': 'document.getElementById("style").style.display = "block"',
  'a transition': 'document.getElementById("slow").classList.add("on")',
  'an accordion': 'document.getElementById("fold").classList.add("on")',
  'an animation of a script':
    'document.getElementById("animated").animate({ opacity: [0, 1] }, { duration: 400, fill: "forwards" })',
  'a fold': 'document.getElementById("details").open = true',
  'a slide moved': 'document.getElementById("moved").style.transform = "translateX(-300px)"',
  'a slide scrolled': 'document.getElementById("scrolled").scrollLeft = 300',
  'a box ticked': 'document.getElementById("tick").click()',
  'a class of the body': 'document.body.className = "themed"',
  'a style sheet':
    'document.head.append(Object.assign(document.createElement("style"), { textContent: ".late { font-size: 16px !important }" }))',
  'what lay over it': 'document.getElementById("cover").style.visibility = "hidden"',
  'from beside the page': 'document.getElementById("beside").style.left = "20px"',
  'a dialog': 'document.getElementById("dialog").show()',
};

describe.each(PAINTERS)('as %s', (painter) => {
  async function open(page: string, density: 'every' | 'section'): Promise<Tab> {
    const { glossa } = stage;
    await glossa.settings({ painter: painter as Painter, marks: { density } });
    return glossa.open(`http://news.example/${page}`, { width: 1280, height: 1400 });
  }

  test('text is marked once it becomes visible, and no other text before', async () => {
    const tab = await open('seen-later.html', 'every');
    const marksOf = () => tab.evaluate<number>(`${MARK_ELEMENTS}.length`);
    if (painter === 'elements') await expect.poll(marksOf).toBe(1);
    else await expect.poll(() => stage.glossa.terms(tab)).toEqual(['serotonin']);
    expect(await seenOn(tab)).toEqual([]);
    const shown: string[] = [];
    for (const [name, way] of Object.entries(WAYS)) {
      await tab.evaluate(`(() => { ${way}; return 0; })()`);
      shown.push(name);
      await expect.poll(() => seenOn(tab), { message: name }).toEqual([...shown].sort());
    }
    const { x, y } = await stage.glossa.placeOf(tab, 'Point here');
    await tab.moveTo(x - 20, y - 2, 2);
    await tab.moveTo(x, y, 4);
    await expect.poll(() => seenOn(tab)).toContain('the pointer');
  });

  test('the first visible mention has the mark of its section, as the page changes', async () => {
    const tab = await open('first-seen.html', 'section');
    await expect.poll(() => seenOn(tab)).toEqual(['first', 'second', 'third']);
    const change = (way: string) => tab.evaluate(`(() => { ${way}; return 0; })()`);
    await change('document.getElementById("faded").style.opacity = "1"');
    await expect.poll(() => seenOn(tab)).toEqual(['faded', 'first', 'third']);
    await change('document.getElementById("folded").style.maxHeight = "none"');
    await expect.poll(() => seenOn(tab)).toEqual(['faded', 'first', 'folded']);
    await change('document.getElementById("faded").style.visibility = "hidden"');
    await expect.poll(() => seenOn(tab)).toEqual(['first', 'folded', 'second']);
    const popup = await stage.glossa.popup(tab);
    await press(popup, 'Show “cystitis” on the page: 4');
  });

  test('a term in inert text keeps its mark, but neither pointer nor keyboard reaches it', async () => {
    const { glossa } = stage;
    const tab = await open('first-seen.html', 'section');
    await expect.poll(() => seenOn(tab)).toEqual(['first', 'second', 'third']);
    await tab.evaluate('(document.getElementById("second").inert = true, 0)');
    await glossa.pointAt(tab, 'cystitis', 2);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await glossa.card(tab)).toBeNull();
    expect(await seenOn(tab)).toEqual(['first', 'second', 'third']);
    const next = () => glossa.driver.command('next-term', 'Alt+Shift+J');
    const at = async () => (await glossa.card(tab))?.box.y ?? 0;
    await next();
    await expect.poll(at).toBeGreaterThan(0);
    const first = await at();
    await next();
    await expect.poll(at).not.toBe(first);
    const { y } = await glossa.placeOf(tab, 'cystitis', 4);
    await expect.poll(async () => Math.abs((await at()) - y)).toBeLessThan(40);
  });
});
