/** Building blocks for states of the interface. */
import { setTimeout as pause } from 'node:timers/promises';
import { call, type Tab } from '../../../tests/e2e/drivers/driver';
import type { Glossa } from '../../../tests/e2e/glossa';
import { textOf } from '../../../tests/e2e/own-pages';
import { until } from '../../until';
import type { VisualState } from '../state';
import type { Variant } from '../variants';

/** The site of the tests' own pages. */
export const NEWS = 'http://news.example';

/** How a state is viewed, with its own width and height (CSS px). */
export type Shape = Pick<VisualState, 'ways' | 'after'> & {
  readonly width?: number;
  readonly height?: number;
};

export type Act = (tab: Tab, glossa: Glossa) => Promise<void>;

/** Opens the view of a state, before anything is done in it. */
export type Open = (glossa: Glossa, variant: Variant) => Promise<Tab>;

/** The popup for a page of the tests. */
export function popup(name: string, path: string, act: Act, shape: Shape = {}): VisualState {
  return view(name, (glossa) => popupAt(glossa, NEWS + path), 'popup', act, shape);
}

/** A page of Glossa's own. */
export function page(name: string, path: string, act: Act, shape: Shape = {}): VisualState {
  return view(name, (glossa) => glossa.page(path), 'page', act, shape);
}

/** A view of Glossa's own, as wide as a popup or a page. */
export function view(
  name: string,
  open: Open,
  width: 'popup' | 'page',
  act: Act,
  shape: Shape = {},
): VisualState {
  return {
    name,
    ...(shape.ways ? { ways: shape.ways } : {}),
    async show(glossa, variant) {
      const tab = await open(glossa, variant);
      await tab.resize(shape.width ?? variant[width], shape.height ?? variant.height);
      await turnTo(tab, variant);
      await act(tab, glossa);
      // It may have been reloaded.
      await turnTo(tab, variant);
      await settled();
      return tab;
    },
  };
}

export async function popupAt(glossa: Glossa, address: string): Promise<Tab> {
  return glossa.popup(await glossa.open(address));
}

/**
 * None of the interface's languages is written from right to left, but the layout must support it.
 */
export async function turnTo(tab: Tab, { direction }: Variant): Promise<void> {
  if (direction === 'rtl') await tab.evaluate('(document.documentElement.dir = "rtl")');
}

export async function marked(glossa: Glossa, tab: Tab): Promise<void> {
  await until('terms are marked', async () => (await glossa.termsInFrames(tab)).flat().length > 0);
}

export async function has(tab: Tab, text: string): Promise<void> {
  await until(`“${text}” is there`, async () => (await textOf(tab)).includes(text));
}

/** Scrolls a part of a page to the top. */
export async function bring(tab: Tab, selector: string): Promise<void> {
  // Moving the focus also scrolls the page, and smoothly.
  await pause(600);
  const part = `document.querySelector(${JSON.stringify(selector)})`;
  await tab.evaluate(`(${part}.scrollIntoView({ behavior: 'instant' }), 0)`);
}

/** Lets transitions end. */
export async function settled(): Promise<void> {
  await pause(450);
}

/** The background's replies to a page of Glossa's own: never any, or this one. */
export type Answer = 'never' | { readonly error: string } | { readonly ok: unknown };

/**
 * Reloads a page of Glossa's own, with some of its requests answered differently from the
 * background would: by kind; `*` is all others.
 */
export async function answering(
  tab: Tab,
  answers: Readonly<Record<string, Answer>>,
): Promise<void> {
  await tab.beforeScripts(call(answerInstead, answers));
  await tab.reload();
}

/** Runs in the page. */
function answerInstead(answers: Readonly<Record<string, Answer>>): void {
  type Runtime = { sendMessage(message: { kind: string }): Promise<unknown> };
  type Extension = { runtime?: Runtime };
  const { chrome, browser } = globalThis as { chrome?: Extension; browser?: Extension };
  for (const runtime of new Set([chrome?.runtime, browser?.runtime])) {
    if (!runtime) continue;
    const asBefore = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = (message) => {
      const answer = answers[message.kind] ?? answers['*'];
      if (answer === undefined) return asBefore(message);
      return answer === 'never' ? new Promise(() => {}) : Promise.resolve(answer);
    };
  }
}
