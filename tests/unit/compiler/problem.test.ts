import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  describeProblem,
  GlossaryError,
  PROBLEM_CODES,
  Problems,
} from '../../../src/compiler/problem';
import { type Change, problemsWith } from './tea';

/** For each code, how to cause it, and the file and line at which it must be reported. */
const CAUSES: Readonly<Record<string, { at: string; changes: Change[] }>> = {
  yaml: { at: 'terms/tea.yaml:1', changes: [['terms', '- id: caffeine', '- id: caffeine: x']] },
  'yaml-field': {
    at: 'terms/tea.yaml:5',
    changes: [['terms', 'gloss: A substance', 'glos: A substance']],
  },
  'yaml-value': { at: 'terms/tea.yaml:4', changes: [['terms', '[coffeine]', 'coffeine']] },
  'front-matter': { at: 'article.md:1', changes: [['article', '---\nid: tea', 'id: tea']] },
  markdown: { at: 'article.md:16', changes: [['article', 'is a drink', 'is a *drink*']] },
  heading: { at: 'article.md:22', changes: [['article', ' {#s1-1}', '']] },
  summary: { at: 'article.md:18', changes: [['article', '> What tea does.\n', '']] },
  sentence: {
    at: 'article.md:16',
    changes: [['article', 'caffeine. <!-- F0.1', 'caffeine <!-- F0.1']],
  },
  mark: { at: 'article.md:16', changes: [['article', '<!-- F0.1', '<!-- F0.1 our']] },
  id: { at: 'terms/tea.yaml:24', changes: [['terms', 'id: heart', 'id: Heart']] },
  'duplicate-id': { at: 'terms/tea.yaml:24', changes: [['terms', 'id: heart', 'id: caffeine']] },
  'same-form': { at: 'terms/tea.yaml:4', changes: [['terms', 'coffeine', 'heart']] },
  form: { at: 'terms/tea.yaml:4', changes: [['terms', '[coffeine]', '["–"]']] },
  'unknown-section': {
    at: 'terms/tea.yaml:7',
    changes: [
      ['terms', 'section: s1-1\n      facts: [F1.1.1]', 'section: s1-3\n      facts: [F1.1.1]'],
    ],
  },
  'unknown-entry': {
    at: 'terms/tea.yaml:10',
    changes: [['terms', '[adenosine-receptor]', '[adenosin-receptor]']],
  },
  'unknown-note': { at: 'terms/tea.yaml:22', changes: [['terms', '[unsettled]', '[unsetled]']] },
  'unknown-fact': { at: 'terms/tea.yaml:8', changes: [['terms', 'F1.1.1', 'F1.1.11']] },
  'unused-note': {
    at: 'notes.yaml:1',
    changes: [['notes', 'unsettled:', 'spare:\n  text: Spare.\nunsettled:']],
  },
  'unmarked-sentence': { at: 'article.md:16', changes: [['article', ' <!-- F0.1 -->', '']] },
  'fact-missing': { at: 'facts.yaml:5', changes: [['article', '<!-- F1.2.2', '<!-- ours']] },
  'fact-elsewhere': { at: 'article.md:36', changes: [['article', 'F1.2.2', 'F1.2.2 F0.1']] },
  'fact-skipped': { at: 'article.md:36', changes: [['article', 'F1.2.2', 'F1.2.2 F1.2.3']] },
  'facts-joined': {
    at: 'article.md:27',
    changes: [['article', 'F1.1.2 note', 'F1.1.1 F1.1.2 note']],
  },
  hedge: { at: 'article.md:26', changes: [['article', 'Caffeine may block', 'Caffeine blocks']] },
  attribution: {
    at: 'article.md:27',
    changes: [['article', 'The article says that caffeine cures', 'Caffeine cures']],
  },
  'counter-note': {
    at: 'article.md:35',
    changes: [['article', 'note: breathing', 'note: unsettled']],
  },
  contested: { at: 'article.md:27', changes: [['article', 'F1.1.2 note: unsettled', 'F1.1.2']] },
  'safety-claim': {
    at: 'article.md:33',
    changes: [['article', 'What tea does to the body.', 'Tea does not slow breathing.']],
  },
  'gloss-empty': {
    at: 'terms/tea.yaml:27',
    changes: [['terms', ' The muscle that pumps blood.', '']],
  },
  'gloss-sentence': {
    at: 'terms/tea.yaml:27',
    changes: [['terms', 'pumps blood.', 'pumps blood. It beats.']],
  },
  'gloss-length': {
    at: 'terms/tea.yaml:27',
    changes: [
      ['terms', 'pumps blood.', `pumps ${'and it does so day by day '.repeat(3)}the blood.`],
    ],
  },
  'gloss-grade': {
    at: 'terms/tea.yaml:27',
    changes: [
      ['terms', 'The muscle that pumps blood', 'An involuntarily operating cardiovascular organ'],
    ],
  },
  'gloss-circle': {
    at: 'terms/tea.yaml:5',
    changes: [['terms', 'keeps people awake', 'can shut the adenosine receptor']],
  },
  'not-mentioned': {
    at: 'terms/tea.yaml:25',
    changes: [
      ['article', "people's heart beat", 'people wake'],
      ['senses', 'heart:', 'caffeine:'],
    ],
  },
  sense: { at: 'senses.yaml:1', changes: [['senses', 'heart:', 'hart:']] },
};

describe('problems', () => {
  for (const code of PROBLEM_CODES) {
    // A file that can't be read is reported where files are read, not here.
    if (code === 'file') continue;
    it(`reports "${code}" with its file and line`, () => {
      const cause = CAUSES[code];
      if (!cause) throw new Error('no cause');
      const problems = problemsWith(...cause.changes);
      const places = problems
        .filter((problem) => problem.code === code)
        .map(({ file, line }) => `${file}:${line}`);
      expect(places, problems.map(describeProblem).join('\n')).toContain(cause.at);
    });
  }

  it('are all described in the documentation, and no others', () => {
    const documentation = readFileSync('docs/GLOSSARY-FORMAT.md', 'utf8');
    const errors = documentation.slice(documentation.indexOf('## Errors'));
    const described = [...errors.matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1]);
    expect(described).toEqual([...PROBLEM_CODES]);
  });

  it('are in the order of files and lines, whatever order they were found in', () => {
    const problems = new Problems();
    problems.add('yaml', { file: 'b', line: 1 }, 'B.', 'Do.');
    problems.add('yaml', { file: 'a', line: 12 }, 'A.', 'Do.');
    problems.add('yaml', { file: 'a', line: 2 }, 'A.', 'Do.');
    const error = new GlossaryError(problems.sorted(['a', 'b']));
    expect(error.message).toBe(
      'The glossary has 3 problems:\na:2: A. Do. [yaml]\na:12: A. Do. [yaml]\nb:1: B. Do. [yaml]',
    );
  });
});
