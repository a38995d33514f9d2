/**
 * All glossaries: the bundled one, and those that the reader added. The browser may stop the
 * background at any time: everything here is read again when it is next needed. A damaged glossary
 * never keeps the others from being read.
 */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { BUNDLED } from '../glossary/bundled';
import type { Glossary } from '../glossary/model';
import { t } from '../i18n/i18n';
import { languageOf } from '../i18n/language-tags';
import { LibraryError, storedHeads, storedRecord } from '../library/database';
import { type OpenGlossary, openInMemory } from '../library/open-glossary';
import { openStored } from '../library/own-glossary';
import type { StoredHead } from '../library/packed';
import { DamagedRecord } from '../library/stored-glossary';
import { readHead } from '../library/stored-head';
import type {
  DamagedGlossary,
  GlossaryList,
  LibraryTrouble,
  ListedGlossary,
} from '../messaging/protocol';
import { createSearch, type Search } from '../search/search';
import { arranged } from '../settings/glossaries';
import { isKeptToSubject, isUsedAt, useOf } from '../settings/glossary-use';
import type { GlossaryChoice } from '../settings/schema';
import { siteOf } from '../sites/rules';
import { sealOf } from './seals';
import { settings } from './settings-store';

/** The contents of the database, without the bytes. */
interface Stored {
  /** In the order they were added. */
  readonly heads: readonly StoredHead[];
  /** Ids of glossaries whose head can't be read. */
  readonly damaged: readonly string[];
  readonly trouble?: LibraryTrouble;
}

let stored: Promise<Stored> | null = null;

/** Open glossaries, by id. */
const opened = new Map<
  string,
  { readonly digest: string; readonly glossary: Promise<OpenGlossary> }
>();

/** Shows Glossa's own pages, which listen to storage, that the glossaries have changed. */
const stamp = storage.defineItem<string>('session:glossaries');

/** Reads the database again, because its glossaries have changed. */
export async function reread(): Promise<void> {
  stored = null;
  intactDigests.clear();
  await stamp.setValue(crypto.randomUUID());
}

function readStored(): Promise<Stored> {
  stored ??= storedHeads().then(sorted, (error: unknown) => {
    // Without a database there are no added glossaries; the next background tries again.
    console.warn('Glossa:', error);
    const trouble = error instanceof LibraryError ? error.trouble : 'failed';
    return { heads: [], damaged: [], trouble };
  });
  return stored;
}

function sorted(values: ReadonlyMap<string, unknown>): Stored {
  const heads: StoredHead[] = [];
  const damaged: string[] = [];
  for (const [id, value] of values) {
    const head = readHead(id, value);
    if (head) heads.push(head);
    else damaged.push(id);
  }
  heads.sort((one, other) => one.added - other.added || (one.id < other.id ? -1 : 1));
  return { heads, damaged };
}

/**
 * The address of the page that asks, as the reader sees it: that of the top frame. Null for
 * Glossa's own views, which get all glossaries because no page can see them.
 */
export type PageAddress = string | null;

/**
 * The glossaries that are on and used at an address, in the reader's order, without damaged ones.
 * Rejects if the bundled glossary is damaged.
 *
 * @param choice of the settings, read once for everything that one answer needs
 */
export async function glossariesOn(
  address: PageAddress,
  choice: GlossaryChoice,
): Promise<OpenGlossary[]> {
  const ids = await idsOn(address, choice);
  const found = await Promise.all(ids.map((id) => openedIfIntact(id)));
  return found.filter((glossary) => glossary !== null);
}

/** The ids of these glossaries, in the reader's order. */
export async function idsOn(address: PageAddress, choice: GlossaryChoice): Promise<string[]> {
  const { heads } = await readStored();
  const ids = [BUNDLED.id, ...heads.map(({ id }) => id)];
  const on = arranged(ids, choice).filter((id) => !choice.off.includes(id));
  return on.filter((id) => isUsed(choice, id, address));
}

function isUsed({ uses }: GlossaryChoice, id: string, address: PageAddress): boolean {
  return address === null || isUsedAt(useOf(uses, id), address);
}

/** Ids of glossaries whose terms are found only by pointing. */
export function pointingOnly({ uses = {} }: GlossaryChoice): ReadonlySet<string> {
  return new Set(Object.keys(uses).filter((id) => useOf(uses, id).marks === 'pointing'));
}

/** Titles of glossaries that are on but that the reader doesn't use at an address. */
export async function unusedAt(address: string): Promise<string[]> {
  const [{ heads }, { glossaries: choice }] = await Promise.all([readStored(), settings()]);
  const on = await idsOn(null, choice);
  const used = await idsOn(address, choice);
  const unused = on.filter((id) => !used.includes(id));
  const titleOf = async (id: string): Promise<string> =>
    heads.find((head) => head.id === id)?.title ?? (await glossaryCalled(id)).head.title;
  return Promise.all(unused.map(titleOf));
}

async function openedIfIntact(id: string): Promise<OpenGlossary | null> {
  if (id === BUNDLED.id) return bundledGlossary();
  return ownGlossary(id).catch((error: unknown) => {
    console.warn('Glossa:', error);
    return null;
  });
}

/** A glossary, on or off. Rejects with a message for readers if it doesn't exist. */
export function glossaryCalled(id: string): Promise<OpenGlossary> {
  return id === BUNDLED.id ? bundledGlossary() : ownGlossary(id);
}

/**
 * A glossary, on or off; null if it is gone or damaged. Rejects with a message for readers if the
 * browser can't read it now.
 */
export async function glossaryIfIntact(id: string): Promise<OpenGlossary | null> {
  try {
    return await glossaryCalled(id);
  } catch (error) {
    if (error instanceof LibraryError)
      throw new Error(t('errors.glossaryUnread'), { cause: error });
    return null;
  }
}

async function ownGlossary(id: string): Promise<OpenGlossary> {
  const { heads } = await readStored();
  const head = heads.find((other) => other.id === id);
  if (!head) throw new Error(t('errors.glossaryGone'));
  const known = opened.get(id);
  if (known?.digest === head.digest) return known.glossary;
  const glossary = read(head);
  opened.set(id, { digest: head.digest, glossary });
  glossary.catch((error: unknown) => {
    // A damaged glossary stays damaged; other failures are worth another try.
    if (!(error instanceof DamagedRecord)) opened.delete(id);
  });
  for (const other of opened.keys()) {
    if (!heads.some((one) => one.id === other)) opened.delete(other);
  }
  return glossary;
}

async function read(head: StoredHead): Promise<OpenGlossary> {
  const record = await storedRecord(head.id);
  return openStored(head, record?.data);
}

let bundle: Promise<OpenGlossary> | null = null;

/** Read once per start of the background. Rejects if the bundled glossary is damaged. */
function bundledGlossary(): Promise<OpenGlossary> {
  bundle ??= readBundled<Glossary>('glossary.json').then(
    (glossary) => {
      let search: Search | undefined;
      return openInMemory(glossary, (text, most) => {
        search ??= createSearch(glossary);
        return search.like(text, most);
      });
    },
    (error: unknown) => {
      // The next request tries again.
      bundle = null;
      throw error;
    },
  );
  return bundle;
}

/** Reads a file of the extension. */
export async function readBundled<T>(
  file: 'glossary.json' | 'topics.json' | `everyday${string}.json`,
): Promise<T> {
  const response = await fetch(browser.runtime.getURL(`/${file}` as '/'));
  if (!response.ok) throw new Error(t('errors.fileGone', { file }));
  return (await response.json()) as T;
}

/**
 * What a page needs to know about the glossaries used there before it asks for entries, and their
 * ids, which pages don't get. Two sites can't compare what they know.
 */
export async function glossariesUsedAt(
  address: string,
): Promise<{ revision: string; languages: readonly string[]; ids: ReadonlySet<string> }> {
  const [{ heads }, { glossaries: choice }] = await Promise.all([readStored(), settings()]);
  const ids = await idsOn(address, choice);
  const pointing = pointingOnly(choice);
  const flagsOf = (id: string): string =>
    (pointing.has(id) ? ':pointing' : '') +
    (isKeptToSubject(useOf(choice.uses, id), address) ? '' : ':everywhere');
  const on = ids.flatMap((id) => {
    if (id === BUNDLED.id) return { ...BUNDLED, digest: '' };
    return heads.find((head) => head.id === id) ?? [];
  });
  // The bundled glossary changes only with the extension.
  const parts = [
    browser.runtime.getManifest().version,
    ...on.map(({ id, digest }) => `${id}:${digest}${flagsOf(id)}`),
  ];
  const languages = new Set(on.map(({ language }) => primaryLanguage(language)));
  return {
    revision: await sealOf('revision', [siteOf(address) ?? '', ...parts].join(' ')),
    languages: [...languages],
    ids: new Set(ids),
  };
}

/** The first subtag of a BCP 47 tag in its canonical form: `en` for `eng-GB`. */
export function primaryLanguage(tag: string): string {
  return languageOf(tag) || tag.toLowerCase();
}

/** @param check reads each record to see whether it is damaged */
export async function listed(check: boolean): Promise<GlossaryList> {
  const [{ heads, damaged, trouble }, { glossaries: choice }] = await Promise.all([
    readStored(),
    settings(),
  ]);
  const broken: DamagedGlossary[] = damaged.map((id) => ({ id }));
  const lines = new Map<string, ListedGlossary>();
  const add = (line: Omit<ListedGlossary, 'on'>): void => {
    lines.set(line.id, { ...line, on: !choice.off.includes(line.id) });
  };
  const { head: first, terms } = await bundledGlossary();
  const { version } = browser.runtime.getManifest();
  add({ ...shown(first), terms, sections: first.sections.length, own: false, revision: version });
  for (const head of heads) {
    if (check && !(await isIntact(head, choice.off))) {
      broken.push({ id: head.id, title: head.title });
    } else {
      const { terms, sections, digest } = head;
      add({ ...shown(head), terms, sections: sections.length, own: true, revision: digest });
    }
  }
  return {
    glossaries: arranged([...lines.keys()], choice).map((id) => lines.get(id) as ListedGlossary),
    damaged: broken,
    ...(trouble ? { trouble } : {}),
  };
}

function shown({ id, title, language, source }: OpenGlossary['head']) {
  return { id, title, language, source };
}

/** Digests of glossaries that are known to be undamaged. */
const intactDigests = new Set<string>();

/**
 * Whether a stored glossary is what was stored. Checked once per start of the background; a
 * glossary that is off isn't kept open for it. Rejects if it can't be checked.
 */
async function isIntact(head: StoredHead, off: readonly string[]): Promise<boolean> {
  if (intactDigests.has(head.digest)) return true;
  try {
    await (off.includes(head.id) ? read(head) : ownGlossary(head.id));
    intactDigests.add(head.digest);
    return true;
  } catch (error) {
    if (error instanceof DamagedRecord) return false;
    throw error;
  }
}
