/** Entries as a glossary that the background can search, like the bundled one. */
import type { Glossary, SourcedEntry } from '../../src/glossary/model';
import { type OpenGlossary, openInMemory } from '../../src/library/open-glossary';

export function openedEntries(entries: readonly SourcedEntry[]): OpenGlossary {
  return openInMemory(benchGlossary(entries), () => []);
}

/** A glossary without an article. */
export function benchGlossary(entries: readonly SourcedEntry[]): Glossary {
  return {
    format: 'glossa/1',
    id: 'bench',
    title: 'Bench',
    language: 'en',
    source: { title: 'Bench' },
    entries,
    sections: [],
    notes: {},
  };
}
