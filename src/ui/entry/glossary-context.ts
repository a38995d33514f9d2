/** The glossary that a page shows, with its entries and sections by id, for all views. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Entry, EntryId, Glossary, Section, SectionId } from '../../glossary/model';

export interface KnownGlossary {
  readonly glossary: Glossary;
  readonly entries: ReadonlyMap<EntryId, Entry>;
  readonly sections: ReadonlyMap<SectionId, Section>;
}

export const GlossaryContext = createContext<KnownGlossary | null>(null);

/** Used if none of the glossaries that are on has an article. */
export const NO_GLOSSARY: Glossary = {
  format: 'glossa/1',
  id: '',
  title: '',
  language: 'und',
  source: { title: '', publisher: '', disclaimer: '' },
  sections: [],
  entries: [],
  notes: {},
};

/** A glossary, with its entries and sections by id. */
export function knownGlossary(glossary: Glossary): KnownGlossary {
  return {
    glossary,
    entries: new Map(glossary.entries.map((entry) => [entry.id, entry])),
    sections: new Map(glossary.sections.map((section) => [section.id, section])),
  };
}

/** @throws Error outside of a `GlossaryContext.Provider`: a mistake in the program. */
export function useGlossary(): KnownGlossary {
  const known = useContext(GlossaryContext);
  if (!known) throw new Error('This view needs a glossary around it.');
  return known;
}
