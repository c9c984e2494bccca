import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { ROOT } from '@/scripts/setup/run.mjs';

/** Where the client's pages lie, beside the repository; absent on most machines. */
export const SHARED_PAGES = join(process.env.QINGDU_SHARED ?? join(ROOT, '../shared'), 'pages');

/** Folders that the site shows, by the beginning of the path. */
const FOLDERS: Readonly<Record<string, string>> = {
  '/sample/': join(ROOT, 'assets/sample'),
  '/pages/': join(ROOT, 'tests/e2e/pages'),
  '/shared/': SHARED_PAGES,
};

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.xhtml': 'application/xhtml+xml',
};

/** A page that a test makes for itself. */
export interface MadePage {
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  /** The address of a path on the site. */
  url(path: string): string;
  /** Puts a page at `path`, from now on. */
  put(path: string, page: MadePage): void;
  /** Paths that were asked for, in order. */
  readonly requests: readonly string[];
  /** Hosts beyond this machine that a browser with our proxy asked for, in order. */
  readonly outside: readonly string[];
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves the sample article, the test pages and the client's pages on loopback. To a browser that
 * uses it as its proxy it answers nothing from other hosts, and notes that they were asked for.
 */
export async function serve(): Promise<Site> {
  const made = new Map<string, MadePage>();
  const requests: string[] = [];
  const outside: string[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = request.url ?? '/';
    if (!target.startsWith('/')) {
      outside.push(target);
      response.writeHead(502).end();
      return;
    }
    const path = decodeURIComponent(new URL(target, 'http://localhost').pathname);
    requests.push(path);
    const page = made.get(path) ?? (await fromFolder(path));
    if (!page) {
      response.writeHead(404, { 'content-type': TYPES['.html'] }).end('<!doctype html><p>404');
      return;
    }
    response.writeHead(200, { 'content-type': TYPES['.html'], ...page.headers }).end(page.body);
  }

  const server = createServer((request, response) => void answer(request, response));
  server.on('connect', (request, socket) => {
    outside.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Not here\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    put: (path, page) => void made.set(path, page),
    requests,
    outside,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function fromFolder(path: string): Promise<MadePage | null> {
  const [prefix, folder] = Object.entries(FOLDERS).find(([start]) => path.startsWith(start)) ?? [];
  if (prefix === undefined || folder === undefined || path.includes('..')) return null;
  try {
    const body = await readFile(join(folder, path.slice(prefix.length)));
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    // The client's pages come from elsewhere: their scripts are not run.
    const guard = prefix === '/shared/' ? { 'content-security-policy': "script-src 'none'" } : {};
    return { body, headers: { 'content-type': type, ...guard } };
  } catch {
    return null;
  }
}
