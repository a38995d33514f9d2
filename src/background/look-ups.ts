/** Answers requests from the glossaries that are on. */
import { BUNDLED } from '../glossary/bundled';
import { leadsTo } from '../glossary/links';
import type {
  Entry,
  EntryId,
  Glossary,
  GlossaryHead,
  RelatedTerm,
  SourcedEntry,
} from '../glossary/model';
import { glossaryOfEntry } from '../library/ids';
import type { OpenGlossary } from '../library/open-glossary';
import { createMatcher } from '../matching/matcher';
import { entriesWrittenAs, entryWrittenAs } from '../matching/selected';
import { isSimilar } from '../matching/similar';
import type { WordWeights } from '../matching/subject/packed';
import { words } from '../matching/tokens';
import type { FoundSelection } from '../messaging/frame-calls';
import type { LookupReply } from '../messaging/protocol';
import type { GlossaryChoice } from '../settings/schema';
import {
  glossariesOn,
  glossaryCalled,
  glossaryIfIntact,
  idsOn,
  pointingOnly,
} from './installed-glossaries';
import {
  type GlossaryMarking,
  type GlossaryMatches,
  lookingUp,
  sourcedInSteps,
  weighing,
} from './look-up-steps';
import { settings } from './settings-store';
import { topicWeights, withSharedSenses } from './shared-senses';
import { everydayWords, isJudgedAt, subjectWeights } from './subjects';
import { Turns } from './turns';

/** Tabs take turns at long work. */
const turns = new Turns();

/**
 * How strongly folded words belong to the sense gate's topic and to the subjects of glossaries.
 *
 * @param ids of glossaries; ignores those that aren't used, or not judged, at the address
 * @param address of the page that asks
 * @param tab the tab that asks
 */
export async function weighWords(
  words: readonly string[],
  ids: readonly string[],
  address: string,
  tab: number,
): Promise<WordWeights> {
  const packed = await turns.take(tab, weighing(await topicWeights(), words));
  if (ids.length === 0) return packed;
  const { glossaries: choice } = await settings();
  const judged = (await glossariesOn(address, choice)).filter(
    (glossary) => ids.includes(glossary.head.id) && isJudgedAt(glossary, choice, address),
  );
  return { ...packed, subjects: await subjectWeights(judged, words, turns, tab) };
}

/** How glossaries' terms are marked at an address. */
async function markingOf(
  glossaries: readonly OpenGlossary[],
  choice: GlossaryChoice,
  address: string,
): Promise<GlossaryMarking> {
  const pointing = pointingOnly(choice);
  const judged = glossaries.filter((glossary) => isJudgedAt(glossary, choice, address));
  const tables = await Promise.all(
    judged.map(async (glossary) => [glossary.head.id, await everydayWords(glossary)] as const),
  );
  return { pointing, judged: new Map(tables) };
}

/** For entries that a reader asks for: all their hits are shown. */
function sourced(found: GlossaryMatches, choice: GlossaryChoice): SourcedEntry[] {
  return [...sourcedInSteps(found, { pointing: pointingOnly(choice), judged: new Map() })].flat();
}

function replyWith(found: GlossaryMatches, choice: GlossaryChoice): LookupReply {
  const heads = found.filter(([, places]) => places.length > 0).map(([{ head }]) => head);
  return { entries: sourced(found, choice), heads, companions: [] };
}

/**
 * The entries that `words` can match, alone or with words of `known`.
 *
 * @param words folded words that the page asks about for the first time
 * @param known folded words that the page has
 * @param address of the page that asks
 * @param tab the tab that asks
 */
export async function lookUp(
  words: readonly string[],
  known: readonly string[],
  address: string,
  tab: number,
): Promise<LookupReply> {
  const { glossaries: choice } = await settings();
  const glossaries = await glossariesOn(address, choice);
  const marking = await markingOf(glossaries, choice, address);
  const reply = await turns.take(tab, lookingUp(glossaries, words, known, marking));
  return withSharedSenses(reply, choice, address);
}

/**
 * Entries by id, whether or not their glossaries are on: for Glossa's own pages. Unknown ids are
 * left out. Rejects with a message for readers if none of their glossaries can be read.
 */
export async function entriesOf(ids: readonly EntryId[]): Promise<LookupReply> {
  const found = await Promise.allSettled(
    [...byGlossary(ids)].map(
      async ([id, entries]) => [await glossaryIfIntact(id), entries] as const,
    ),
  );
  const there = found.flatMap((each): GlossaryMatches => {
    if (each.status === 'rejected') return [];
    const [glossary, entries] = each.value;
    return glossary ? [[glossary, entries.flatMap((entry) => glossary.placeOf(entry) ?? [])]] : [];
  });
  // One unreadable glossary doesn't affect the entries of others.
  const failed = found.find(({ status }) => status === 'rejected');
  if (there.length === 0 && failed?.status === 'rejected') throw failed.reason;
  return replyWith(there, (await settings()).glossaries);
}

/**
 * The requested entries that another entry leads to, for a page that was sent that entry. Empty if
 * its glossary is off or not used at the page's address. Rejects with a message for readers if the
 * glossary can't be read now.
 */
export async function entriesLedTo(
  from: EntryId,
  ids: readonly EntryId[],
  address: string,
): Promise<LookupReply> {
  const { glossaries: choice } = await settings();
  const glossary = await glossaryWith(from, address, choice);
  const entry = glossary && entryIn(glossary, from);
  // An entry leads only to entries of its own glossary.
  const allowed = entry ? ids.filter((id) => leadsTo(entry, id)) : [];
  const places = allowed.flatMap((id) => glossary?.placeOf(id) ?? []);
  const found: GlossaryMatches = glossary ? [[glossary, places]] : [];
  return replyWith(found, choice);
}

/**
 * An entry of a glossary that is on and used at an address, with its glossary's head; undefined if
 * there is none. Rejects like `entriesLedTo`.
 */
export async function entryOn(
  id: EntryId,
  address: string,
): Promise<{ readonly entry: Entry; readonly head: GlossaryHead } | undefined> {
  const glossary = await glossaryWith(id, address, (await settings()).glossaries);
  const entry = glossary && entryIn(glossary, id);
  return entry ? { entry, head: glossary.head } : undefined;
}

/** The glossary of an entry; null if it is off, damaged or gone. */
async function glossaryWith(
  entry: EntryId,
  address: string,
  choice: GlossaryChoice,
): Promise<OpenGlossary | null> {
  const id = glossaryIdOf(entry);
  return (await idsOn(address, choice)).includes(id) ? glossaryIfIntact(id) : null;
}

function entryIn(glossary: OpenGlossary, id: EntryId): Entry | undefined {
  const place = glossary.placeOf(id);
  return place === undefined ? undefined : glossary.at(place);
}

function glossaryIdOf(entry: EntryId): string {
  return glossaryOfEntry(entry) ?? BUNDLED.id;
}

function byGlossary(ids: readonly EntryId[]): Map<string, EntryId[]> {
  const sorted = new Map<string, EntryId[]>();
  for (const id of ids) {
    const glossary = glossaryIdOf(id);
    const there = sorted.get(glossary);
    if (there) there.push(id);
    else sorted.set(glossary, [id]);
  }
  return sorted;
}

/** How many entries are offered for a text that is not a term. */
const MAX_SIMILAR = 5;

/** Longer texts (UTF-16 units) aren't misspelt terms. */
const MAX_TERM_LENGTH = 80;

/**
 * The entry with this text as a form; otherwise entries within the text, then those with similar
 * names.
 *
 * @param address of the page that the text is on
 */
export async function findText(text: string, address: string): Promise<FoundSelection> {
  const { glossaries: choice } = await settings();
  const glossaries = await glossariesOn(address, choice);
  const asked = words(text);
  const matches = glossaries.map((each) => [each, each.places(asked)] as const);
  const entries = sourced(matches, choice);
  const found = entryWrittenAs(text, entries);
  if (found) {
    const others = entries.filter(({ glossary }) => glossary !== found.glossary);
    const all = [found, ...entriesWrittenAs(text, others)];
    const reply = await entriesOf(all.map(({ id }) => id));
    return { text, entry: found.id, near: [], reply };
  }
  const terms = new Map(entries.map(({ id, term }) => [id, term]));
  const near = new Map<EntryId, RelatedTerm>();
  for (const { entry } of createMatcher(entries).find(text)) {
    near.set(entry, { entry, term: terms.get(entry) ?? entry });
  }
  if (text.length <= MAX_TERM_LENGTH) {
    for (const each of glossaries) {
      for (const place of each.like(text, MAX_SIMILAR)) {
        const { id, term, forms } = each.at(place);
        const isNear = forms.some((form) => isSimilar(asked, form.words));
        if (isNear) near.set(id, { entry: id, term });
      }
    }
  }
  const offered = [...near.values()].slice(0, MAX_SIMILAR);
  // With the entries themselves: a page may request only entries that others lead to.
  return { text, near: offered, reply: await entriesOf(offered.map((each) => each.entry)) };
}

/** How many entries a search finds in each glossary at most. */
const MAX_FOUND_PER_GLOSSARY = 20;

/** For Glossa's own views: entries with names like the query, of all glossaries but `except`. */
export async function search(query: string, except?: string): Promise<LookupReply> {
  const { glossaries: choice } = await settings();
  const glossaries = (await glossariesOn(null, choice)).filter(({ head }) => head.id !== except);
  const found = glossaries.map((each) => [each, each.like(query, MAX_FOUND_PER_GLOSSARY)] as const);
  return replyWith(found, choice);
}

/** A whole glossary; without an id, the bundled one. Rejects if the id is unknown. */
export async function glossaryOf(id: string = BUNDLED.id): Promise<Glossary> {
  return (await glossaryCalled(id)).whole();
}
