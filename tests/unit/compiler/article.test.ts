import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/compiler/article';
import type { DraftArticle } from '../../../src/compiler/draft';
import { type Problem, Problems } from '../../../src/compiler/problem';

const HEAD = `---
id: a
title: A
language: en
source: { title: S, publisher: P, disclaimer: D }
---
`;

/** The first line after the head. */
const FIRST = 7;

function read(body: string, head = HEAD): { article: DraftArticle; problems: Problem[] } {
  const problems = new Problems();
  const article = readArticle({ name: 'a.md', text: head + body }, problems);
  return { article, problems: problems.sorted(['a.md']) };
}

function reported(body: string, head = HEAD): string[] {
  return read(body, head).problems.map(({ line, code }) => `${line} ${code}`);
}

const section = (text: string): string => `# Part {#s1}\n\n> Summary.\n\n${text}`;
const TEXT = FIRST + 4;

describe('readArticle', () => {
  it('reads sentences with their marks, lines and paragraphs', () => {
    const { article, problems } = read(
      section(
        'One. <!-- F1.1 F1.2 -->\nTwo! <!-- ours note: a, b -->\n\n“Three?” <!-- F1.3 note: c -->\n',
      ),
    );
    expect(problems).toEqual([]);
    const sentences = article.sections[0]?.paragraphs.map((paragraph) =>
      paragraph.map(({ value, line, facts, notes, ours }) => ({
        value,
        line,
        facts: facts.map((fact) => fact.value),
        notes: notes.map((note) => note.value),
        ours,
      })),
    );
    expect(sentences).toEqual([
      [
        { value: 'One.', line: TEXT, facts: ['F1.1', 'F1.2'], notes: [], ours: false },
        { value: 'Two!', line: TEXT + 1, facts: [], notes: ['a', 'b'], ours: true },
      ],
      [{ value: '“Three?”', line: TEXT + 3, facts: ['F1.3'], notes: ['c'], ours: false }],
    ]);
  });

  it('reads a summary over several lines, with its facts and notes', () => {
    const { article, problems } = read(
      '# A {#s1}\n\n> One thing\n> and another. <!-- F1.1 note: n -->\n',
    );
    expect(problems).toEqual([]);
    expect(article.sections[0]?.summary).toMatchObject({
      value: 'One thing and another.',
      line: FIRST + 2,
      facts: [{ value: 'F1.1', line: FIRST + 3 }],
      notes: [{ value: 'n' }],
    });
  });

  it('keeps signs, entities and escapes as the text that they mean', () => {
    const { article, problems } = read(section('5 \\* 3 &lt; 20, AT\\&T. <!-- F1.1 -->'));
    expect(problems).toEqual([]);
    expect(article.sections[0]?.paragraphs[0]?.[0]?.value).toBe('5 * 3 < 20, AT&T.');
  });

  it('ignores two spaces at the end of a line', () => {
    const { article, problems } = read(section('One. <!-- F1.1 -->  \nTwo. <!-- F1.2 -->  \n'));
    expect(problems).toEqual([]);
    expect(article.sections[0]?.paragraphs[0]).toHaveLength(2);
  });

  it.each([
    ['bold', 'A **bold** word. <!-- F1.1 -->', `${TEXT} markdown`],
    ['a link', 'A [link](https://x.org). <!-- F1.1 -->', `${TEXT} markdown`],
    ['inline HTML', 'A <b>word</b>. <!-- F1.1 -->', `${TEXT} markdown`],
    ['a list', '- An item. <!-- F1.1 -->', `${TEXT} markdown`],
    ['a numbered line', '1. An item. <!-- F1.1 -->', `${TEXT} markdown`],
    ['code by indentation', '    Code. <!-- F1.1 -->', `${TEXT} markdown`],
    ['a rule', '***', `${TEXT} markdown`],
    ['an HTML block', '<div>\nText.\n</div>', `${TEXT} markdown`],
    ['a mark alone', '<!-- F1.1 -->', `${TEXT} mark`],
    ['a mark before its sentence', '<!-- F1.1 --> Text.', `${TEXT} markdown`],
    ['two marks', 'One. <!-- F1.1 --> <!-- F1.2 -->', `${TEXT} mark`],
    ['two sentences under one mark', 'One. Two. <!-- F1.1 -->', `${TEXT} sentence`],
    ['a sentence over two lines', 'One and\ntwo. <!-- F1.1 -->', `${TEXT} sentence`],
    ['a second sentence after the mark', 'One. <!-- F1.1 --> Two.', `${TEXT} sentence`],
    ['a mark of nothing known', 'One. <!-- f1.1 -->', `${TEXT} mark`],
    ['a fact after the notes', 'One. <!-- note: n F1.1 -->', `${TEXT} mark`],
    ['ours and a fact', 'One. <!-- ours F1.1 -->', `${TEXT} mark`],
    ['note without an id', 'One. <!-- F1.1 note: -->', `${TEXT} mark`],
    ['a second quotation', '> Again.', `${TEXT} summary`],
    ['a heading without id', '## Title', `${TEXT} heading`],
    ['a heading with a capital in its id', '## Title {#S1}', `${TEXT} heading`],
    ['a heading without title', '## {#s2}', `${TEXT} heading`],
    ['a heading of the third level', '### T {#s2}\n\n> S.', `${TEXT} heading`],
    ['an id that is taken', '## T {#s1}\n\n> S.', `${TEXT} duplicate-id`],
    ['a section without summary', '## T {#s2}', `${TEXT} summary`],
  ])('reports %s with its line', (_hazard, text, problem) => {
    expect(reported(section(text))).toContain(problem);
  });

  it.each([
    ['text before the first heading', 'Text. <!-- F1.1 -->', `${FIRST} heading`],
    ['a section under no part', '## T {#s1}\n\n> S.', `${FIRST} heading`],
    ['a summary of three sentences', '# T {#s1}\n\n> One. Two. Three.', `${FIRST + 2} summary`],
    ['an unfinished summary', '# T {#s1}\n\n> Not a sentence', `${FIRST + 2} summary`],
    ['a summary marked as ours', '# T {#s1}\n\n> A. <!-- ours -->', `${FIRST + 2} mark`],
    ['a list in a summary', '# T {#s1}\n\n> - A.', `${FIRST + 2} markdown`],
    ['an empty article', '', '1 heading'],
  ])('reports %s with its line', (_hazard, text, problem) => {
    expect(reported(text)).toContain(problem);
  });

  it('reports what is wrong in the head on its own line', () => {
    const head = '---\nid: A b\ntitle: T\nlanguage: English\nsourc: x\n---\n';
    expect(reported(section('One. <!-- F1.1 -->'), head)).toEqual([
      '2 id',
      '2 yaml-value',
      '4 yaml-value',
      '5 yaml-field',
    ]);
  });

  it('does not let a source be a script', () => {
    const head = HEAD.replace('title: S', 'url: "javascript:alert(1)", title: S');
    expect(reported(section('One. <!-- F1.1 -->'), head)).toEqual(['5 yaml-value']);
  });

  it('counts the lines of the text rightly if the head never ends', () => {
    expect(reported('# T {#s1}\n\n> S.\n\n**B.**\n', '---\nid: a\n')).toEqual(
      expect.arrayContaining(['1 front-matter', '7 markdown']),
    );
  });
});
