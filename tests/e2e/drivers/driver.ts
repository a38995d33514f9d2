/**
 * What the tests need from any browser. Drivers press real keys and move a real pointer; all they
 * know about Glossa is where its build is.
 */
import type { BrowserName } from '../../../scripts/browsers';
import type { Accessible } from './accessible';

export interface LaunchOptions {
  /** The browser's program. */
  readonly program: string;
  /** Folder of the built extension. Default: no extension. */
  readonly extension?: string;
  /** Folder of another extension, to be installed beside it. */
  readonly beside?: string;
  /** Port on this machine of the proxy that replies for every host. */
  readonly proxy: number;
  readonly colorScheme?: 'light' | 'dark';
  /** High contrast, as if set in the system; Chromium only. */
  readonly forcedColors?: 'active';
  /** Device px per CSS px; Chromium only. */
  readonly scale?: number;
  /** Language of the browser itself; Firefox as Linux distributions package it has only English. */
  readonly language?: string;
}

export interface Driver {
  readonly name: BrowserName;
  /** Where the extension's own files are: `chrome-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** What pages wrote to their consoles, oldest first. */
  readonly written: readonly string[];
  /** A new tab, in front, `WIDTH` by `HEIGHT`. */
  newTab(): Promise<Tab>;
  /** A new window of its own with one tab: pages in other windows stay visible. */
  newWindow(): Promise<Tab>;
  /** All tabs and windows that show a page; the same object for a tab as long as it exists. */
  tabs(): Promise<Tab[]>;
  /** Runs the extension's keyboard command `name`, with its key if that can be pressed. */
  command(name: string, keys: string): Promise<void>;
  /**
   * Chooses the extension's item `id` in the menu of a selection in the top frame of the tab
   * in front.
   *
   * @param text what is selected there, as the browser would say
   */
  chooseInMenu(id: string, text: string): Promise<void>;
  /** Ends the extension's background, as the browser does when memory is short. */
  stopBackground(): Promise<void>;
  /** Evaluates an expression in the extension's background; Chromium only. */
  inBackground(expression: string): Promise<void>;
  /** Reloads the extension, as an update does. That closes its pages. */
  reloadExtension(): Promise<void>;
  /** Disables the extension, or enables it, as readers do among their extensions. */
  enableExtension(enabled: boolean): Promise<void>;
  /** Removes the extension permanently. */
  removeExtension(): Promise<void>;
  close(): Promise<void>;
}

/** Viewport of a new tab (CSS px). */
export const WIDTH = 1280;
export const HEIGHT = 720;

/** Coordinates are CSS px of the viewport. */
export interface Tab {
  address(): Promise<string>;
  /** Resolves when the page has loaded; rejects when it can't be. */
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /**
   * The value of a JavaScript expression in the page's own world; awaits it if it is a promise. It
   * must be JSON.
   */
  evaluate<T>(expression: string): Promise<T>;
  /** @param steps number of moves on the straight line to the point */
  moveTo(x: number, y: number, steps?: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Presses the button at one point, moves to another, and releases it. */
  drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void>;
  /** Touches the screen with a finger, and lifts it at once. */
  tap(x: number, y: number): Promise<void>;
  /** Turns the wheel at the pointer; positive is down. */
  wheel(by: number): Promise<void>;
  /** Presses keys by their names, joined by `+`: `Escape`, `Shift+Tab`. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Shows the tab as if the system had these colours; Chromium only. */
  setColours(scheme: 'light' | 'dark'): Promise<void>;
  /** Shows the page as it would be printed; Chromium only. */
  asPrinted(): Promise<void>;
  screenshot(path: string): Promise<void>;
  /**
   * What assistive technology gets from the browser for the page: the accessibility tree, closed
   * shadow roots and the frames of cards included. Firefox has all of the page's frames in it,
   * Chromium those in processes of their own.
   */
  accessible(): Promise<Accessible>;
  /** Runs a script in each page that loads in the tab, before the page's own; Chromium only. */
  beforeScripts(script: string): Promise<void>;
  /** Brings the tab to the front: only then a page counts as visible. */
  front(): Promise<void>;
  close(): Promise<void>;
}

/**
 * An expression that calls `fn` with `args` wherever it is evaluated. The function can't use
 * anything but its arguments, which must be JSON.
 */
export function call<A extends readonly unknown[], R>(
  fn: (...args: A) => R | Promise<R>,
  ...args: A
): string {
  return `(${portable(fn)})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
}

/** The source of a function, to be run elsewhere. */
export function portable(fn: (...args: never[]) => unknown): string {
  // tsx wraps named functions in a call of its own `__name`, which doesn't exist elsewhere.
  return `(...args) => { const __name = (fn) => fn; return (${fn})(...args); }`;
}
