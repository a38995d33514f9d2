import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Glossary } from '../../../src/glossary/model';

interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command as `npm run -s explain --` would. */
function explain(input: string, ...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/explain.ts', ...args]);
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

const TEA: Glossary = {
  format: 'glossa/1',
  id: 'tea',
  title: 'Tea',
  language: 'en',
  source: { title: 'Tea', publisher: 'Tea House', disclaimer: 'Not medical advice.' },
  sections: [],
  entries: [
    {
      id: 'tea',
      term: 'tea',
      kind: 'drink',
      aliases: [],
      forms: [{ text: 'tea', words: ['tea'] }],
      gloss: [{ text: 'A drink.' }],
      statements: [],
      mentions: [],
      related: [],
    },
  ],
  notes: {},
};

describe('the explain command', () => {
  let folder = '';
  const inFolder = (name: string): string => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'glossa-'));
    await writeFile(inFolder('tea.json'), JSON.stringify(TEA));
    await writeFile(inFolder('broken.json'), '{');
    await writeFile(inFolder('other.json'), '{"format":"glossa/1"}');
    await writeFile(inFolder('page.html'), '<title>Page</title><p>Some tea.<p>Some NMDA.');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('explains lines with the bundled glossary', async () => {
    const input = '{"id":"a","title":"","text":"The NMDA receptor 😀 NMDA"}\n';
    const { code, out, err } = await explain(input, '--jsonl');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      id: 'a',
      hits: [
        { start: 4, end: 17, entry: 'nmda-receptor', shown: true, why: 'no gate' },
        { start: 21, end: 25, entry: 'nmda' },
      ],
    });
  });

  it('ends with 1 where a line is bad, and still answers the others', async () => {
    const input = 'bad\n{"id":"a","title":"","text":"tea"}\n';
    const { code, out, err } = await explain(input, '--jsonl', '--glossary', inFolder('tea.json'));
    expect(err).toMatch(/^line 1 isn't JSON/);
    expect(JSON.parse(out)).toMatchObject({ id: 'a', hits: [{ entry: 'tea', term: 'tea' }] });
    expect(code).toBe(1);
  });

  it('explains a file for people with another glossary', async () => {
    const file = inFolder('page.html');
    const { code, out } = await explain('', file, '--glossary', inFolder('tea.json'));
    expect(out).toBe(
      `${file}: Page\n1 term shown in 1 place.\n\nParagraph 1 of 2\n` +
        '  Some «tea».\n    tea, at 5–8, shown: no gate\n    A drink.\n',
    );
    expect(code).toBe(0);
  });

  it.each([
    ['a glossary that isn’t JSON', ['--jsonl', '--glossary', 'broken.json'], "This isn't JSON"],
    ['a glossary that isn’t one', ['--jsonl', '--glossary', 'other.json'], 'entries: is missing'],
    ['a missing file', ['none.html'], 'There is no file'],
    ['a folder', ['.'], 'is a folder'],
  ])('names %s and ends with 1', async (_what, args, message) => {
    const { code, err, out } = await explain(
      '',
      ...args.map((arg) => (/^--/.test(arg) ? arg : inFolder(arg))),
    );
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
    expect(out).toBe('');
    expect(code).toBe(1);
  });

  it.each([
    ['no file', []],
    ['two files', ['a', 'b']],
    ['a file and --jsonl', ['--jsonl', 'a']],
    ['an unknown option', ['--jason']],
  ])('shows its usage for %s and ends with 2', async (_what, args) => {
    const { code, err } = await explain('', ...args);
    expect(err).toContain('Usage:');
    expect(code).toBe(2);
  });
});
