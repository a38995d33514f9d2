/**
 * An extension that sends Glossa every kind of request as soon as it starts, and reports the
 * replies.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/browsers';

/** Path of the request with its report: a list of the replies to each message. */
export const ANSWERS = '/answers-of-another-extension';

/** Glossa's id in Firefox (`wxt.config.ts`); in Chromium it is the host of its origin. */
const FIREFOX_ID = 'glossa@glossa.example';

/**
 * Writes such an extension.
 *
 * @param origin Glossa's own
 * @param messages what it sends, one after another; then it tries to open a port
 * @returns its folder, and a function that removes it
 */
export async function otherExtension(
  browser: BrowserName,
  origin: string,
  messages: readonly object[],
): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'glossa-beside-'));
  const id = browser === 'firefox' ? FIREFOX_ID : new URL(origin).host;
  const shared = { name: 'Beside', version: '1.0' };
  const manifest =
    browser === 'firefox'
      ? {
          ...shared,
          manifest_version: 2,
          permissions: ['<all_urls>'],
          background: { scripts: ['background.js'] },
          browser_specific_settings: { gecko: { id: 'beside@beside.example' } },
        }
      : {
          ...shared,
          manifest_version: 3,
          host_permissions: ['<all_urls>'],
          background: { service_worker: 'background.js' },
        };
  const script = `(${ask})(${JSON.stringify(id)}, ${JSON.stringify(messages)}, ${JSON.stringify(ANSWERS)})`;
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'background.js'), script);
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** Runs in the extension's background. */
const ask = `async (id, messages, path) => {
  const { runtime } = globalThis.browser ?? chrome;
  const answers = [];
  for (const message of messages) {
    answers.push(
      await runtime.sendMessage(id, message).then(
        (answer) => JSON.stringify(answer) ?? 'nothing',
        () => 'nobody',
      ),
    );
  }
  const port = runtime.connect(id, { name: 'glossa-page' });
  answers.push(
    await new Promise((resolve) => {
      port.onMessage.addListener((message) => resolve(JSON.stringify(message)));
      port.onDisconnect.addListener(() => resolve('no port'));
    }),
  );
  await fetch('http://answers.example' + path, {
    method: 'POST',
    mode: 'no-cors',
    body: JSON.stringify(answers),
  });
}`;
