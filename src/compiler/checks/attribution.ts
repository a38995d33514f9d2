/** Claims that only the article makes must be attributed to it. */
import { carriersOf, type Draft } from '../draft';
import type { Problems } from '../problem';

const ATTRIBUTION = /\b(the|this) article\b|\baccording to (its|the) (source|author)/i;

/** Whether the text says that the article is the source. */
export function isAttributed(text: string): boolean {
  return ATTRIBUTION.test(text);
}

export function checkAttribution(draft: Draft, problems: Problems): void {
  for (const carrier of carriersOf(draft)) {
    const claims = carrier.facts.filter((fact) => draft.facts?.get(fact.value)?.attribute);
    const [first] = claims;
    if (!first || isAttributed(carrier.value)) continue;
    problems.add(
      'attribution',
      first,
      `${carrier.name} states ${claims.map((fact) => fact.value).join(', ')} as if it were ours.`,
      'Name the source, for example "The article says that …".',
    );
  }
}
