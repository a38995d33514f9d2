/**
 * Serves the pages to measure. Other people wrote them: a content security policy keeps their
 * scripts from running, and lets them load nothing from elsewhere. It doesn't apply to code that
 * the bench evaluates in them.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; connect-src 'self'",
  // A page isolated across origins has a clock of 5 µs instead of 100.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

export interface SavedPageServer {
  /** Names of the pages' files, in alphabetical order. */
  readonly names: readonly string[];
  addressOf(name: string): string;
  close(): Promise<void>;
}

/**
 * Serves the HTML files in `folder`, not in its subfolders, on 127.0.0.1, and the texts of `extra`
 * under their names.
 *
 * @throws if there is no such folder, or it has no pages
 */
export async function servePages(
  folder: string,
  extra: Readonly<Record<string, string>> = {},
): Promise<SavedPageServer> {
  const names = (await readdir(folder)).filter((name) => /\.x?html?$/.test(name)).sort();
  if (names.length === 0) throw new Error(`There are no HTML files in ${folder}.`);
  const server = createServer(async ({ url }, response) => {
    const name = decodeURIComponent((url ?? '').slice(1));
    const html = extra[name] ?? (names.includes(name) ? await readFile(join(folder, name)) : null);
    if (html === null) response.writeHead(404).end();
    else response.writeHead(200, HEADERS).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    names,
    addressOf: (name) => `http://127.0.0.1:${port}/${encodeURIComponent(name)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
