/**
 * Serves the pages to measure. They are what other people wrote: their scripts don't run,
 * and they load nothing from elsewhere, since a content security policy forbids both. What
 * the bench evaluates in them isn't subject to the first.
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
 * Serves the HTML files of `folder` (not those of folders in it) on 127.0.0.1, and `extra`
 * ones, whose text is given by name.
 *
 * @throws when there is no such folder, or it has no pages.
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
