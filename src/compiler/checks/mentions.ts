/** The article must mention every entry, or nothing would lead readers to it. */
import type { Glossary } from '../../glossary/model';
import type { Draft } from '../draft';
import type { Problems } from '../problem';

export function checkMentions(draft: Draft, glossary: Glossary, problems: Problems): void {
  const places = new Map(draft.entries.map((entry) => [entry.id, entry.term]));
  for (const entry of glossary.entries) {
    const place = places.get(entry.id);
    if (entry.mentions.length > 0 || !place) continue;
    problems.add(
      'not-mentioned',
      place,
      `No section mentions "${entry.term}" in any of its forms.`,
      'Use the term in the article, add the form that the article uses, or remove the entry.',
    );
  }
}
