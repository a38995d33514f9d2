import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runGlossary } from '../../../scripts/glossary-command';
import { parseGlossary } from '../../../src/glossary/schema';
import { keptConsole, type Outcome, spawned } from './commands';

/** Calls the command in this process. */
async function glossary(...args: string[]): Promise<Outcome> {
  const { kept, console } = keptConsole();
  const code = await runGlossary(args, console);
  return { code, ...kept };
}

const ARTICLE = `---
id: tea
title: Tea
language: en
source: { title: Tea, publisher: Tea House, disclaimer: Not medical advice. }
---

# Tea {#s0}

> Tea is a drink.

Tea is a drink.
`;

describe('the glossary command', () => {
  let folder = '';
  const inFolder = (name: string): string => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'glossa-'));
    await mkdir(inFolder('terms'));
    await writeFile(inFolder('article.md'), ARTICLE);
    await writeFile(
      inFolder('terms/tea.yaml'),
      '- { id: tea, term: tea, kind: drink, gloss: A leaf. }\n',
    );
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('makes a glossary from an article, and from a review of what is proposed', async () => {
    const article = inFolder('enzymes.md');
    const [out, review] = [inFolder('enzymes.json'), inFolder('review.json')];
    const text = '# Enzymes\n\nAn **enzyme** is a protein that speeds up a chemical reaction.\n';
    await writeFile(article, text);
    const built = await glossary('build', article, '-o', out, '--proposals', review);
    expect(built).toMatchObject({ code: 0, err: expect.not.stringContaining('problem') });
    const entries = async () => parseGlossary(JSON.parse(await readFile(out, 'utf8'))).entries;
    expect(await entries()).toMatchObject([
      {
        term: 'enzyme',
        gloss: [{ text: 'An enzyme is a protein that speeds up a chemical reaction.' }],
      },
    ]);
    const reviewed = JSON.parse(await readFile(review, 'utf8'));
    reviewed.proposals = reviewed.proposals.map((proposal: { term: string }) => ({
      ...proposal,
      accepted: proposal.term === 'enzyme',
      gloss: 'My own words.',
    }));
    await writeFile(review, JSON.stringify(reviewed));
    expect(await glossary('build', article, '-o', out, '--accept', review)).toMatchObject({
      code: 0,
    });
    expect(await entries()).toMatchObject([{ gloss: [{ text: 'My own words.' }] }]);
  });

  it('checks the bundled sources and prints the figures', async () => {
    const { code, out, err } = await glossary('check');
    expect(err).toBe('');
    expect(out).toMatch(/^facts carried\s+150 of 150/m);
    expect(out).toMatch(/^grade, median\s+\d\.\d \(at most 8\)/m);
    expect(out).toMatch(/No problems\.\n$/);
    expect(code).toBe(0);
  });

  it('compiles a folder to a file that it accepts itself', async () => {
    const out = inFolder('tea.json');
    expect(await glossary('build', inFolder('article.md'), '-o', out)).toMatchObject({
      code: 0,
      err: '',
    });
    expect(parseGlossary(JSON.parse(await readFile(out, 'utf8'))).entries).toHaveLength(1);
    expect(await glossary('check', out)).toMatchObject({ code: 0, err: '' });
  });

  it('gives file and line of what is wrong, and writes nothing', async () => {
    const bad = await mkdtemp(join(folder, 'bad-'));
    await writeFile(join(bad, 'article.md'), ARTICLE.replace('{#s0}', ''));
    const out = join(bad, 'out.json');
    const { code, err } = await glossary('build', bad, '-o', out);
    expect(code).toBe(1);
    expect(err).toMatch(
      /article\.md:8: The heading "Tea" has no id\. .*\[heading\]\n1 problem\.\n$/,
    );
    await expect(readFile(out)).rejects.toThrow('ENOENT');
  });

  it('says what is wrong with a compiled file', async () => {
    const file = inFolder('bad.json');
    await writeFile(file, '{"format": "glossa/1"}');
    const { code, err } = await glossary('check', file);
    expect(code).toBe(1);
    expect(err).toContain(`${file}: entries: is missing\n`);
    await writeFile(file, '{');
    expect((await glossary('check', file)).err).toContain("This isn't JSON");
  });

  it('refuses a file that is not UTF-8', async () => {
    const bad = await mkdtemp(join(folder, 'latin-'));
    await writeFile(join(bad, 'article.md'), Buffer.from([0x2d, 0xe9, 0x0a]));
    const { code, err } = await glossary('check', bad);
    expect(code).toBe(1);
    expect(err).toContain('article.md:1: The file is not UTF-8 text.');
  });

  it('imports a file, says what it left out, and accepts the outcome itself', async () => {
    const file = inFolder('pots.csv');
    const out = inFolder('pots.json');
    await writeFile(file, 'term,definition\ncup,A vessel.\npot,\n');
    const { code, err } = await glossary(
      ...['import', file, '-o', out, '--id', 'pots', '--title', 'Pots', '--language', 'en'],
    );
    expect(err).toBe('Warning: Left out 1 entry without a definition.\n');
    expect(code).toBe(0);
    const { id, title, entries } = parseGlossary(JSON.parse(await readFile(out, 'utf8')));
    expect({ id, title, terms: entries.map(({ term }) => term) }).toEqual({
      id: 'pots',
      title: 'Pots',
      terms: ['cup'],
    });
    expect(await glossary('check', out)).toMatchObject({ code: 0, err: '' });
  });

  it('imports all files of a folder as one glossary', async () => {
    const folderOfFiles = await mkdtemp(join(folder, 'many-'));
    await mkdir(join(folderOfFiles, 'more'));
    await writeFile(join(folderOfFiles, 'a.csv'), 'term,definition\ncup,A vessel.\n');
    await writeFile(join(folderOfFiles, 'more', 'b.json'), '{"pot": "A vessel."}');
    await writeFile(join(folderOfFiles, 'more', 'pot.png'), 'no picture');
    const out = inFolder('many.json');
    expect(await glossary('import', folderOfFiles, '-o', out)).toMatchObject({ code: 0 });
    const { entries } = parseGlossary(JSON.parse(await readFile(out, 'utf8')));
    expect(entries.map(({ term }) => term)).toEqual(['cup', 'pot']);
  });

  it('exports a glossary to a file or to standard output, and imports it again', async () => {
    const file = inFolder('cups.json');
    const out = inFolder('cups.csv');
    await writeFile(inFolder('source.csv'), 'term,definition,aliases\ncup,A vessel.,mug\n');
    await glossary('import', inFolder('source.csv'), '-o', file, '--language', 'en');
    expect(await glossary('export', file, '--to', 'csv', '-o', out)).toMatchObject({ code: 0 });
    const { out: printed } = await glossary('export', file, '--to', 'csv');
    expect(printed).toBe(await readFile(out, 'utf8'));
    expect(printed).toMatch(/^term,definition,.*\ncup,A vessel\.,mug,/);
    const packed = await glossary('export', file, '--to', 'xlsx');
    expect(packed).toMatchObject({ code: 2, err: expect.stringContaining('needs -o OUT') });
    const workbook = join(folder, 'pots.xlsx');
    await glossary('export', file, '--to', 'xlsx', '-o', workbook);
    expect((await readFile(workbook)).subarray(0, 2).toString()).toBe('PK');
  });

  it('says where a file is broken, and writes nothing', async () => {
    const file = inFolder('broken.csv');
    const out = inFolder('broken.json');
    await writeFile(file, 'term,definition\ncup,"A vessel.\n');
    const { code, err } = await glossary('import', file, '-o', out);
    expect(code).toBe(1);
    expect(err).toMatch(/^broken\.csv:2: .*never ends/);
    await expect(readFile(out)).rejects.toThrow('ENOENT');
  });

  it.each([
    [['import', 'x.csv'], '"import" needs -o OUT.json.'],
    [['import', '-o', 'x.json'], '"import" needs a file or a folder.'],
    [['import', 'nowhere.csv', '-o', 'x.json'], '"nowhere.csv" can\'t be read'],
    [['export'], '"export" needs a compiled glossary.'],
    [['export', 'x.json'], '"export" needs --to with one of json, xlsx, csv'],
    [['export', 'x.json', '--to', 'pdf'], '"export" needs --to with one of json, xlsx, csv'],
    [['export', 'nowhere.json', '--to', 'csv'], '"nowhere.json" can\'t be read'],
    [['export', 'assets', '--to', 'csv'], '"assets" is a folder'],
    [['build', 'package.json', '-o', 'x.json'], 'Name an article in Markdown, HTML'],
    [['build', 'README.md'], '"build" needs -o OUT.json, or --proposals FILE'],
    [['build', 'nowhere.md', '-o', 'x.json'], 'There is no file or folder "nowhere.md"'],
    [['build', 'README.md', '--jsonl'], '--jsonl reads standard input'],
    [
      ['build', 'README.md', '-o', 'x.json', '--accept', 'perhaps'],
      '--accept needs "sure", "likely"',
    ],
    [['build', 'assets'], 'needs -o'],
    [['check', 'nowhere'], 'There is no file or folder "nowhere".'],
    [['chekc'], 'There is no command "chekc".'],
    [['check', '--fast'], "Unknown option '--fast'"],
    [[], 'Say what to do.'],
  ])('refuses %j and says why', async (args, message) => {
    const { code, err } = await glossary(...args);
    expect(err).toContain(message);
    expect(err).toContain('Usage:');
    expect(code).toBe(2);
  });

  it('runs on the command line, with its exit code', async () => {
    const out = inFolder('spawned.json');
    const built = await spawned('glossary', ['build', inFolder('article.md'), '-o', out]);
    expect(built).toEqual({ code: 0, out: `${out}: 1 entries, 1 sections.\n`, err: '' });
    const refused = await spawned('glossary', ['chekc']);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('There is no command "chekc".');
  });
});
