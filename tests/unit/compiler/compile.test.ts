import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGlossary, examineSources } from '../../../src/compiler/compile';
import { GlossaryError } from '../../../src/compiler/problem';
import { parseGlossary } from '../../../src/glossary/schema';
import { codesWith, teaWith } from './tea';

describe('compileGlossary', () => {
  it('finds nothing wrong with sound sources', () => {
    expect(codesWith()).toEqual([]);
  });

  it('makes a glossary that the schema accepts unchanged', () => {
    const glossary = compileGlossary(teaWith());
    expect(parseGlossary(JSON.parse(JSON.stringify(glossary)))).toEqual(glossary);
  });

  it('gives each section its parent, summary, notes and sentences', () => {
    const { sections } = compileGlossary(teaWith());
    expect(sections.map(({ id, parent }) => [id, parent])).toEqual([
      ['s0', undefined],
      ['s1', undefined],
      ['s1-1', 's1'],
      ['s1-2', 's1'],
    ]);
    expect(sections[1]?.paragraphs).toEqual([]);
    expect(sections[2]).toMatchObject({
      title: 'The brain',
      summaryNotes: ['unsettled'],
      summary: [
        { text: 'Caffeine', entry: 'caffeine' },
        { text: ' may act on the ' },
        { text: 'adenosine receptor', entry: 'adenosine-receptor' },
        { text: '.' },
      ],
      paragraphs: [
        [{ facts: ['F1.1.1'] }, { facts: ['F1.1.2'], notes: ['unsettled'] }],
        [{ facts: [], ours: true }],
      ],
    });
  });

  it('links only the first mention of a term in the text of a section', () => {
    const { sections } = compileGlossary(teaWith());
    const links = sections[2]?.paragraphs
      .flat()
      .map((sentence) => sentence.runs.flatMap((run) => run.entry ?? []));
    expect(links).toEqual([['caffeine', 'adenosine-receptor'], [], []]);
  });

  it('does not link an entry to itself in its own statement', () => {
    const { entries } = compileGlossary(
      teaWith(['terms', 'It may block the adenosine', 'Caffeine may block the adenosine']),
    );
    expect(entries[0]?.statements[0]?.runs).toEqual([
      { text: 'Caffeine may block the ' },
      { text: 'adenosine receptor', entry: 'adenosine-receptor' },
      { text: '.' },
    ]);
  });

  it('does not link a word that a veto says has another meaning', () => {
    const { sections, entries } = compileGlossary(
      teaWith([
        'article',
        'The adenosine receptor also tells the brain',
        'The heart of the matter is that sleep tells the brain',
      ]),
    );
    const sentence = sections[2]?.paragraphs[1]?.[0];
    expect(sentence?.runs).toEqual([
      { text: 'The heart of the matter is that sleep tells the brain that it is late.' },
    ]);
    expect(entries[2]?.mentions).toEqual(['s1-2']);
  });

  it('says how sure the article is, by the flags of the facts', () => {
    const { entries } = compileGlossary(teaWith());
    expect(entries.map((entry) => entry.statements.map(({ certainty }) => certainty))).toEqual([
      ['hedged'],
      ['disputed'],
      [],
    ]);
  });

  it('counts a mention inside a longer term, and in a summary alone', () => {
    const { entries } = compileGlossary(
      teaWith(
        [
          'terms',
          '- id: heart',
          '- id: receptor\n  term: receptor\n  kind: part\n  gloss: A part.\n- id: heart',
        ],
        ['article', '> What tea does.', '> What tea does to the heart.'],
      ),
    );
    expect(entries.find(({ id }) => id === 'receptor')?.mentions).toEqual(['s1-1']);
    expect(entries.find(({ id }) => id === 'heart')?.mentions).toEqual(['s1', 's1-2']);
  });

  it('gates only the single words of an entry with a sense', () => {
    const { entries } = compileGlossary(
      teaWith(['terms', 'kind: organ', 'kind: organ\n  hidden: [human heart]']),
    );
    const forms = entries[2]?.forms.map(({ text, gated }) => [text, gated]);
    expect(forms).toEqual([
      ['heart', true],
      ['human heart', undefined],
      ['hearts', true],
      ['human hearts', undefined],
    ]);
    expect(entries[2]?.sense?.prior).toBe(-0.5);
  });

  it('reports every problem of every file at once', () => {
    const spoilt = teaWith(
      ['article', 'Tea is a drink with caffeine. <!-- F0.1 -->', 'Tea is a drink with caffeine.'],
      ['terms', '  gloss: The muscle that pumps blood.', '  gloss:'],
      ['notes', 'https://example.org/review', 'javascript:alert(1)'],
      ['facts', 'flags: [P]', 'flags: [Q]'],
      ['senses', 'heart:', 'hart:'],
    );
    const thrown = catchError(() => compileGlossary(spoilt));
    expect(thrown.problems.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      'article.md:16 unmarked-sentence',
      'terms/tea.yaml:27 gloss-empty',
      'notes.yaml:8 yaml-value',
      'facts.yaml:1 fact-missing',
      'facts.yaml:6 yaml-value',
      'senses.yaml:1 sense',
    ]);
    expect(thrown.message).toContain('article.md:16: The sentence "Tea is a drink with caffeine."');
  });

  it('needs no marks where there is no list of facts', () => {
    const { article, terms, notes } = teaWith(
      ['article', ' <!-- F0.1 -->', ''],
      ['article', 'brain. <!-- F1.1.1 -->', 'brain.'],
      ['article', 'F1.1.2 note', 'note'],
      ['article', 'F1.2.1 note', 'note'],
      ['article', ' <!-- F1.2.2 -->', ''],
      ['terms', '      facts: [F1.1.1]\n', ''],
      ['terms', '      facts: [F1.1.2]\n', ''],
    );
    expect(examineSources({ article, terms, notes }).problems).toEqual([]);
  });

  it('reads files with a byte-order mark, CRLF and decomposed letters alike', () => {
    const plain = teaWith(['article', 'What tea does\n', 'What thé does\n']);
    const text = `\uFEFF${plain.article.text.normalize('NFD').replaceAll('\n', '\r\n')}`;
    const odd = { ...plain, article: { ...plain.article, text } };
    expect(compileGlossary(odd)).toEqual(compileGlossary(plain));
  });

  it('returns problems or a valid glossary for any text, and never throws', () => {
    const base = teaWith();
    const garbage = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            '# A {#a}',
            '> b.',
            '---',
            'c. <!-- F0.1 -->',
            '- id: a',
            '  term: b',
            '<!--',
            ': [',
            '&x *x',
            '\n',
            '\t',
            '```',
          ),
          { maxLength: 30 },
        )
        .map((lines) => lines.join('\n')),
      spoiltCopies(base.article.text),
      spoiltCopies(base.terms[0]?.text ?? ''),
    );
    fc.assert(
      fc.property(garbage, garbage, garbage, (article, terms, rest) => {
        const { glossary, problems } = examineSources({
          article: { name: 'a.md', text: article },
          terms: [{ name: 't.yaml', text: terms }],
          notes: { name: 'n.yaml', text: rest },
          facts: { name: 'f.yaml', text: rest },
          senses: { name: 's.yaml', text: rest },
        });
        for (const problem of problems) {
          expect(problem.line).toBeGreaterThanOrEqual(1);
          expect(problem.what).toMatch(/\S/);
          expect(problem.todo).toMatch(/\S/);
        }
        if (problems.length === 0) expect(parseGlossary(glossary)).toEqual(glossary);
      }),
      { numRuns: 200 },
    );
  });

  it('makes nothing that the schema would refuse', () => {
    const base = teaWith();
    fc.assert(
      fc.property(
        spoiltCopies(base.article.text).map((text) => ({ article: { name: 'a.md', text } })),
        spoiltCopies(base.terms[0]?.text ?? '').map((text) => ({
          terms: [{ name: 't.yaml', text }],
        })),
        fc.boolean(),
        (article, terms, first) => {
          const { glossary, problems } = examineSources({ ...base, ...(first ? article : terms) });
          if (problems.length === 0) expect(parseGlossary(glossary)).toEqual(glossary);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('survives nesting that would exhaust the stack', () => {
    const deep = { name: 't.yaml', text: '['.repeat(50_000) };
    const { problems } = examineSources({ ...teaWith(), terms: [deep] });
    expect(problems.some(({ file, code }) => file === 't.yaml' && code === 'yaml')).toBe(true);
  });

  it('does not let a key reach an object’s prototype', () => {
    const { problems } = examineSources({
      ...teaWith(),
      notes: { name: 'n.yaml', text: '__proto__:\n  text: x\nconstructor:\n  text: y\n' },
    });
    const ids = problems.filter(({ file, code }) => file === 'n.yaml' && code === 'id');
    expect(ids.map(({ line }) => line)).toEqual([1, 3]);
    expect(({} as { text?: string }).text).toBeUndefined();
  });
});

/** The text with a stretch taken out, doubled, or replaced by a sign. */
function spoiltCopies(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.nat(text.length),
      fc.nat(40),
      fc.constantFrom('', '\n', ':', '#', '"', '[', '{', '<!--', '-->', '> ', '~', '  ', 'é', '\0'),
      fc.boolean(),
    )
    .map(([at, length, sign, keep]) => {
      const cut = text.slice(at, at + length);
      return text.slice(0, at) + (keep ? cut + cut : '') + sign + text.slice(at + length);
    });
}

function catchError(run: () => unknown): GlossaryError {
  try {
    run();
  } catch (error) {
    if (error instanceof GlossaryError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
