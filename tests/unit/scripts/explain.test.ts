import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runExplain } from '../../../scripts/explain-command';
import type { Glossary } from '../../../src/glossary/model';
import { keptConsole, type Outcome, spawned } from './commands';

/** Calls the command in this process. */
async function explain(input: string, ...args: string[]): Promise<Outcome> {
  const { kept, console } = keptConsole();
  const answers = new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done) {
      console.write(text);
      done();
    },
  });
  const code = await runExplain(args, {
    ...console,
    input: Readable.from([Buffer.from(input)]),
    answers,
  });
  return { code, ...kept };
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
    ['a glossary that isn’t JSON', ['--jsonl', '--glossary', 'broken.json'], 'This isn’t JSON'],
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

  it('runs on the command line, with its exit code', async () => {
    const input = '{"id":"a","title":"","text":"tea"}\n';
    const args = ['--jsonl', '--glossary', inFolder('tea.json')];
    const answered = await spawned('explain', args, input);
    expect(JSON.parse(answered.out)).toMatchObject({ id: 'a', hits: [{ entry: 'tea' }] });
    expect(answered).toMatchObject({ code: 0, err: '' });
    expect((await spawned('explain', args, `${input}bad\n`)).code).toBe(1);
  });
});
