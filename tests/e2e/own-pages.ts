/** What readers do on the extension's own pages: popup, reader, options. */
import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../../scripts/until';
import type { Glossary } from '../../src/glossary/model';
import { call, type Tab } from './drivers/driver';
import type { Point } from './page-probes';

/** All text that a page shows, white space collapsed. */
export async function textOf(page: Tab): Promise<string> {
  const text = await page.evaluate<string>('document.body.innerText');
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Presses the first control with that accessible name with the pointer, as soon as it exists.
 * Throws if none appears within 15 s.
 */
export async function press(page: Tab, name: string): Promise<void> {
  for (;;) {
    const { x, y } = await controlOn(page, name);
    await page.moveTo(x, y, 2);
    const now: Found | null = await page.evaluate<Found | null>(call(findControl, name));
    // It may have moved meanwhile, with something else in its place.
    if (now?.x === x && now.y === y) return page.click(x, y);
  }
}

/** Replaces the value of the text field with that accessible name. */
export async function typeInto(page: Tab, name: string, text: string): Promise<void> {
  await press(page, name);
  await page.evaluate('(document.activeElement.select(), 0)');
  await page.type(text);
}

/** Chooses an option by its text, in the list with that accessible name. */
export async function choose(page: Tab, name: string, option: string): Promise<void> {
  await until(`there is a list “${name}”`, () =>
    page.evaluate<boolean>(call(chooseOption, name, option)),
  );
}

/** Runs in the page. */
function chooseOption(name: string, option: string): boolean {
  const list = [...document.querySelectorAll('select')].find((each) => each.ariaLabel === name);
  const found = [...(list?.options ?? [])].find(({ text }) => text === option);
  if (!list || !found) return false;
  list.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  list.focus();
  list.value = found.value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Chooses files in the field with that label, as the browser's own dialog would: name -> text. */
export async function chooseFiles(
  page: Tab,
  label: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  await controlOn(page, label);
  await page.evaluate(call(putFiles, label, Object.entries(files)));
}

/** Adds glossaries on the options page. */
export async function addGlossaries(options: Tab, ...glossaries: readonly Glossary[]) {
  const files = glossaries.map((each) => [`${each.id}.json`, JSON.stringify(each)]);
  await chooseFiles(options, 'Add glossaries', Object.fromEntries(files));
  await press(options, 'Add');
  await until('they are added', async () => (await textOf(options)).includes('Added:'));
}

/** Runs in the page. */
function putFiles(label: string, files: readonly (readonly [string, string])[]): void {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')];
  const input = inputs.find(({ labels }) => labels?.[0]?.textContent === label);
  if (!input) throw new Error(`There is no way to choose files at “${label}”.`);
  const chosen = new DataTransfer();
  for (const [name, text] of files) chosen.items.add(new File([text], name));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** State of a switch: `true` is on. Throws if there is no such switch within 15 s. */
export async function isOn(page: Tab, name: string): Promise<boolean> {
  return (await controlOn(page, name)).checked === 'true';
}

interface Found extends Point {
  readonly checked: string | null;
}

async function controlOn(page: Tab, name: string): Promise<Found> {
  const end = Date.now() + 15_000;
  let before: Found | null = null;
  while (Date.now() < end) {
    const found: Found | null = await page.evaluate<Found | null>(call(findControl, name));
    // While a page is loading, its controls still move.
    if (found && found.x === before?.x && found.y === before.y) return found;
    before = found;
    await pause(80);
  }
  throw new Error(`There is no "${name}" on ${await page.address()}: ${await textOf(page)}`);
}

/** Runs in the page: the middle of a control by its name, scrolled into view. */
function findControl(name: string): Found | null {
  const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const kinds =
    'button, a[href], summary, input, textarea, [role="button"], [role="tab"], [role="switch"]';
  const nameOf = (element: Element) => {
    const label = (element as HTMLInputElement).labels?.[0];
    const text = flat(label?.querySelector('b')?.textContent ?? label?.textContent);
    return text || flat(element.getAttribute('aria-label') ?? element.textContent);
  };
  for (const element of document.querySelectorAll(kinds)) {
    if (nameOf(element) !== name || !element.checkVisibility()) continue;
    // A radio button may be hidden behind its label; a text field itself is clicked.
    const { type, labels } = element as HTMLInputElement;
    const shown = (type === 'radio' && labels?.[0]) || element;
    shown.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const rect = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
    const checked = element.getAttribute('aria-checked');
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2, checked };
  }
  return null;
}
