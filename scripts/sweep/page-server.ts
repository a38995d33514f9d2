/**
 * Serves a folder of saved pages to browsers that use it as their proxy, as pages of one host. All
 * other requests, for any host, fail: nothing leaves the machine.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, resolve, sep } from 'node:path';

const HOST = 'sweep.example';

/** Without a character set, because saved pages have various ones and declare them themselves. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.json': 'application/json',
};

export interface SweepServer {
  readonly port: number;
  readonly host: string;
  addressOf(file: string): string;
  close(): Promise<void>;
}

/**
 * The pages in a folder and its subfolders, in alphabetical order.
 *
 * @returns paths below `folder`
 * @throws if there is no such folder, or it has no pages
 */
export async function pagesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error(`There is no folder ${folder}.`);
  });
  const pages = found
    .filter((entry) => entry.isFile() && /\.x?html?$/i.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  if (pages.length === 0) throw new Error(`There are no HTML files in ${folder}.`);
  return pages;
}

/** Serves `folder` until it is closed. */
export async function serveFolder(folder: string): Promise<SweepServer> {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    const file = fileAsked(root, request.url ?? '');
    const content = file === null ? null : await contentOf(file);
    if (file === null || content === null) response.writeHead(404).end();
    else {
      const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type }).end(content);
    }
  });
  // Tunnels (https) lead nowhere.
  server.on('connect', (_request, socket) => socket.destroy());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    host: HOST,
    addressOf: (file) => `http://${HOST}/${file.split(sep).map(encodeURIComponent).join('/')}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The file below `root` that a request to the proxy names; null if it doesn't exist. */
export function fileAsked(root: string, asked: string): string | null {
  if (!URL.canParse(asked)) return null;
  const { hostname, pathname } = new URL(asked);
  if (hostname !== HOST) return null;
  try {
    const file = resolve(root, `.${decodeURIComponent(pathname)}`);
    return file.startsWith(root + sep) ? file : null;
  } catch {
    // An address with a stray per cent sign names no file.
    return null;
  }
}

async function contentOf(file: string): Promise<Buffer | null> {
  const known = await stat(file).catch(() => null);
  return known?.isFile() ? readFile(file) : null;
}
