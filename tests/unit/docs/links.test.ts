/**
 * Everything that the documentation links to exists: pages, their headings, and files of the code.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const pages = ['.', 'docs', 'docs/decisions', 'tests/e2e', 'scripts/visual'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

/** The text without blocks of code. */
function prose(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8').replace(/^```[\s\S]*?^```/gm, '');
}

/** The names of headings, as hosts make them for links. */
function anchorsIn(page: string): string[] {
  return [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(pages)('%s', (page) => {
  it('links to pages and headings that are there', () => {
    const missing = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = '']) => link)
      // Links that begin like this lead to the host: its list of issues.
      .filter((link) => !/^(https?:|\.\.\/\.\.\/issues)/.test(link))
      .filter((link) => {
        const [path = '', anchor] = link.split('#');
        const file = path === '' ? join(ROOT, page) : resolve(ROOT, dirname(page), path);
        if (!existsSync(file)) return true;
        return anchor !== undefined && !anchorsIn(relative(ROOT, file)).includes(anchor);
      });
    expect(missing).toEqual([]);
  });

  it('names files and folders that are there', () => {
    const missing = [...prose(page).matchAll(/`((?:src|tests|scripts|assets|docs)\/[\w./-]+)`/g)]
      .map(([, path = '']) => path)
      // Built by the tests themselves, and not kept.
      .filter((path) => !path.startsWith('tests/pages/apps/built'))
      .filter((path) => !existsSync(join(ROOT, path)));
    expect(missing).toEqual([]);
  });
});
