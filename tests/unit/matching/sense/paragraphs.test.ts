/**
 * The bundled senses on paragraphs that have no page about them, the hardest a
 * reader can meet: `senses/tuned.txt`, which the senses were worked on with, and
 * `senses/held-out.txt`, which they weren't.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ASSETS, loadBundledGlossary } from '../../../../scripts/read-sources';
import type { Entry } from '../../../../src/glossary/model';
import { createExplainer, type Explainer } from '../../../../src/matching/explain';
import type { TopicModel } from '../../../../src/matching/sense/topic-model';

interface Paragraph {
  readonly term: string;
  readonly wanted: boolean;
  readonly title: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Terms that have no entry, so that nothing can be shown. */
const WITHOUT_ENTRY = new Set(['consultation', 'vessel', 'withdrawal']);

/** Ungated, as their other uses are a writer's play: shown though not wanted. */
const PLAYFUL = new Set(['nausea', 'anesthetic']);

function readParagraphs(name: string): Paragraph[] {
  const lines = readFileSync(join(import.meta.dirname, 'paragraphs', name), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [term = '', wanted, title = '', marked = ''] = line.split(' | ');
      const start = marked.indexOf('[');
      const end = marked.indexOf(']') - 1;
      return {
        term,
        wanted: wanted === 'yes',
        title,
        text: marked.replace(/[[\]]/g, ''),
        start,
        end,
      };
    });
}

let entries: readonly Entry[];
let explainer: Explainer;

beforeAll(async () => {
  entries = (await loadBundledGlossary()).entries;
  const topics = JSON.parse(readFileSync(join(ASSETS, 'topics.json'), 'utf8')) as TopicModel;
  explainer = createExplainer(entries, { topics });
});

function isShown({ title, text, start, end }: Paragraph): boolean {
  return explainer
    .explainText({ title, text })
    .some((hit) => hit.shown && hit.start < end && hit.end > start);
}

describe('paragraphs the senses were worked on with', () => {
  const paragraphs = readParagraphs('tuned.txt').filter(
    ({ term, wanted }) => !(wanted ? WITHOUT_ENTRY : PLAYFUL).has(term),
  );

  it.each(
    paragraphs.map((each) => [each.wanted ? 'shows' : 'holds back', each.text, each] as const),
  )('%s the word in: %s', (_verb, _text, paragraph) => {
    expect(isShown(paragraph)).toBe(paragraph.wanted);
  });
});

describe('paragraphs held out', () => {
  it('are decided as well as the senses promise: precision 0.97, recall 0.95', () => {
    const paragraphs = readParagraphs('held-out.txt');
    const shown = paragraphs.filter(isShown);
    const known = paragraphs.filter(({ term, wanted }) => wanted && !WITHOUT_ENTRY.has(term));
    const right = shown.filter(({ wanted }) => wanted);
    expect(right.length / shown.length).toBeGreaterThanOrEqual(0.97);
    expect(right.length / known.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the bundled senses', () => {
  it('give every gated form to an entry that has a sense', () => {
    const lost = entries.filter(({ sense, forms }) => !sense && forms.some((form) => form.gated));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('put no word on both sides', () => {
    const both = entries.flatMap(({ id, sense }) =>
      (sense?.cues ?? [])
        .filter((cue) => sense?.against.includes(cue))
        .map((cue) => `${id}: ${cue}`),
    );
    expect(both).toEqual([]);
  });
});
