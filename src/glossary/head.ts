/** What is known of a glossary without its entries and texts. */
import type { GlossaryHead } from './model';

/** The head of a glossary, or of anything else with the fields of a head. */
export function headOf(glossary: GlossaryHead): GlossaryHead {
  const { id, title, language, source, notes } = glossary;
  const sections = glossary.sections.map((section) => ({ id: section.id, title: section.title }));
  return { id, title, language, source, sections, notes };
}
