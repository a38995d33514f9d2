/**
 * Serves the project's own pages on this machine, and replies for every host when a browser uses it
 * as its proxy: pages have addresses such as http://news.example/, and every request of the
 * browser, to any host, is recorded. Nothing leaves the machine.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own pages. */
export const PAGES = fileURLToPath(new URL('../tests/pages', import.meta.url));

/** Requests for this path have to wait. */
const HELD = '/held';

/** Response headers of single pages: path below the folder -> header -> value. */
const HEADERS_FILE = 'headers.json';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** A request as it arrived. */
export interface Served {
  /** Upper case; `CONNECT` where the browser asked for a tunnel (https), which is refused. */
  readonly method: string;
  readonly host: string;
  /** Path and query; empty for a tunnel. */
  readonly path: string;
  readonly body: string;
}

export interface PageServer {
  readonly port: number;
  /** All requests so far, oldest first. */
  readonly requests: readonly Served[];
  /** Empties `requests`. */
  forget(): void;
  /** Replies to the waiting requests for `HELD`. Until then their pages are loading. */
  release(): void;
  close(): Promise<void>;
}

/**
 * Serves `folder` on 127.0.0.1.
 *
 * @param port 0 takes a free one
 * @throws if the port is taken
 */
export async function serve(folder: string, port = 0): Promise<PageServer> {
  const requests: Served[] = [];
  let waiting: ServerResponse[] = [];
  const headers = JSON.parse(await readFile(join(folder, HEADERS_FILE), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Requests to a proxy name whole addresses, requests to a server only paths.
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const served = {
      method: request.method ?? '',
      host: url.hostname,
      path: url.pathname + url.search,
      body: await bodyOf(request),
    };
    requests.push(served);
    if (url.pathname === HELD) {
      waiting.push(response);
      return;
    }
    const path = fileAt(url.pathname);
    const content = await readFile(join(folder, path)).catch(() => null);
    if (content === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const own = headers[path] ?? {};
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...own });
    response.end(content);
  }

  server.on('connect', (request, socket) => {
    const host = new URL(`http://${request.url}`).hostname;
    requests.push({ method: 'CONNECT', host, path: '', body: '' });
    // The browser may have gone before the refusal arrives.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    forget() {
      requests.length = 0;
    },
    release() {
      for (const response of waiting) response.writeHead(404).end();
      waiting = [];
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file that a path of an address names, below the folder that is served. */
function fileAt(path: string): string {
  const clean = normalize(decodeURIComponent(path)).replace(/^[/\\]+/, '');
  if (clean.startsWith('..')) return '';
  return path.endsWith('/') ? join(clean, 'index.html') : clean;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
