/**
 * Fails an action that the browser doesn't answer, and names it. Otherwise a lost reply would only
 * be a test that timed out somewhere.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Driver, Tab } from './driver';

/** Half of a test's time limit. */
const MAX_ANSWER_MS = 30_000;

/** The driver and its tabs, with a time limit on each of their actions. */
export function withTimeLimit(driver: Driver): Driver {
  const tabs = new WeakMap<Tab, Tab>();
  const limitedTab = (tab: Tab): Tab => {
    const known = tabs.get(tab) ?? limited(tab, (result) => result);
    tabs.set(tab, known);
    return known;
  };
  return limited(driver, (result, action) => {
    if (action === 'newTab' || action === 'newWindow') return limitedTab(result as Tab);
    return action === 'tabs' ? (result as Tab[]).map(limitedTab) : result;
  });
}

function limited<T extends object>(
  target: T,
  convert: (result: unknown, action: string) => unknown,
): T {
  return new Proxy(target, {
    get(_, name) {
      // Read on the target itself: it has private fields, which a proxy has not.
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return async (...args: unknown[]) => {
        const answer = value.apply(target, args) as Promise<unknown>;
        return convert(await answered(answer, String(name), args), String(name));
      };
    },
  });
}

/** @throws when a reply is overdue */
async function answered(
  answer: Promise<unknown>,
  action: string,
  args: readonly unknown[],
): Promise<unknown> {
  const end = new AbortController();
  const overdue = pause(MAX_ANSWER_MS, undefined, { signal: end.signal }).then(() => {
    const given = JSON.stringify(args).slice(0, 200);
    throw new Error(`The browser has not answered for 30 s: ${action} ${given}`);
  });
  try {
    return await Promise.race([answer, overdue]);
  } finally {
    end.abort();
  }
}
