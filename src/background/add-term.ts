/** Opens the form that adds a selected term to a glossary, and tells the page that it was saved. */
import { type Browser, browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { type HandedTerm, handedTerm, handOverTerm } from '../browser/handed-term';
import { t } from '../i18n/i18n';
import { languageOf } from '../i18n/language-tags';
import type { ChangeReply, TermToAdd } from '../messaging/own-terms';
import { MAX_DRAFT_LENGTHS } from '../writing/draft';
import { sentenceAround } from '../writing/sentence';
import { notice, outOfCard, selectionContext, selectionIn } from './frames';
import { Allowance } from './limits';
import { changeEntries, writtenGlossaries } from './own-entries';
import type { Sender } from './sender';

type Tab = Browser.tabs.Tab;

/** The form's window (CSS px). */
const SIZE = { width: 520, height: 720 };

/**
 * Opens the form with the selection of a tab; empty if there is none.
 *
 * @param given the selection and its frame, if the browser says what they are
 */
export async function addSelection(
  { id: tabId, incognito }: Tab,
  given?: { readonly frameId: number; readonly text: string },
): Promise<void> {
  const { text, sentence, language } = await selectionOf(tabId, given);
  const term = text.replace(/\s+/g, ' ').trim().slice(0, MAX_DRAFT_LENGTHS.term);
  await openForm({
    term,
    sentence,
    language,
    isPrivate: incognito,
    ...(tabId === undefined ? {} : { tabId }),
  });
}

/** The selection that was explained last; a card may offer to add it. In the browser's memory. */
const explained = storage.defineItem<unknown>('session:explained');

interface ExplainedSelection {
  readonly tabId: number;
  readonly frameId: number;
  readonly text: string;
}

export async function rememberExplained(selection: ExplainedSelection): Promise<void> {
  await explained.setValue(selection);
}

/** A second click within this time (ms) belongs to a double click. */
const BETWEEN_FORMS_MS = 1_000;

const formsOpened = new Allowance(1, BETWEEN_FORMS_MS);

/**
 * Opens the form for a card's selection. The page says nothing about it: a page that has broken
 * its process could only open the form for what its reader asked about last.
 */
export async function addExplained({ tab }: Sender): Promise<void> {
  const last = (await explained.getValue()) as ExplainedSelection | null;
  if (tab?.id === undefined || last?.tabId !== tab.id) {
    throw new Error('Nothing was explained in this tab.');
  }
  const { active } = await browser.tabs.get(tab.id);
  if (active && formsOpened.take(tab.id)) await addSelection(tab, last);
}

async function selectionOf(
  tabId: number | undefined,
  given?: { readonly frameId: number; readonly text: string },
): Promise<Pick<HandedTerm, 'sentence' | 'language'> & { readonly text: string }> {
  const bare = { text: given?.text ?? '', sentence: '', language: '' };
  if (tabId === undefined) return bare;
  try {
    const selection = given
      ? { ...given, frameId: await outOfCard(tabId, given.frameId) }
      : await selectionIn(tabId);
    if (!selection) return bare;
    const { text, frameId } = selection;
    const context = await selectionContext(tabId, frameId);
    // If the text was selected in a field or in the card, the document's own selection differs.
    if (!context || context.text.trim() !== text.trim()) return { ...bare, text };
    const language = languageOf(context.language) ?? '';
    return { text, language, sentence: sentenceAround(context) };
  } catch {
    // PDF files, and other pages where no extension can run.
    return bare;
  }
}

async function openForm(term: HandedTerm): Promise<void> {
  const number = await handOverTerm(term);
  const url = browser.runtime.getURL(`/terms.html?add=${number}` as '/');
  try {
    // A window of its own, so that the reader can copy from the page.
    await browser.windows.create({ url, type: 'popup', ...SIZE });
  } catch {
    // Firefox for Android has no windows.
    await browser.tabs.create({ url });
  }
}

/** What a form starts with. A form whose term is gone starts empty. */
export async function termToAdd(number: number): Promise<TermToAdd> {
  const [handed, glossaries] = await Promise.all([handedTerm(number), writtenGlossaries()]);
  return { ...(handed ?? NOTHING), glossaries };
}

const NOTHING: HandedTerm = { term: '', sentence: '', language: '', isPrivate: false };

/**
 * Says on the page that a term was saved, and undoes it if the reader wants that. It names neither
 * the term nor the glossary, because the page could read it.
 */
export async function offerUndo(
  tabId: number,
  { glossary, before }: ChangeReply & { readonly is: 'done' },
): Promise<void> {
  const shown = { text: t('terms.added'), action: t('commands.undo') };
  // A page that the reader has left shows nothing.
  if (!(await notice(tabId, shown).catch(() => false))) return;
  await changeEntries(glossary.id, { do: 'undo', before });
}
