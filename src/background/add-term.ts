/** Opens the form in which a reader adds a selected term to a glossary, and says what was added. */
import { type Browser, browser } from 'wxt/browser';
import { type HandedTerm, handedTerm, handOverTerm } from '../browser/term-handed';
import { t } from '../i18n/i18n';
import { languageOf } from '../i18n/language-tags';
import type { ChangeReply, TermToAdd } from '../messaging/own-terms';
import { MAX_DRAFT_LENGTHS } from '../writing/draft';
import { sentenceAround } from '../writing/sentence';
import { notice, outOfCard, selectionContext, selectionIn } from './frames';
import { changeEntries, writtenGlossaries } from './own-entries';

type Tab = Browser.tabs.Tab;

/** The form's window (CSS px). */
const SIZE = { width: 520, height: 720 };

/**
 * Opens the form with the selection of a tab; empty if there is none.
 *
 * @param given the selection and its frame, if the browser told
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
    // In a field, or in the card, the frame's own selection is another one.
    if (!context || context.text.trim() !== text.trim()) return { ...bare, text };
    const language = languageOf(context.language) ?? '';
    return { text, language, sentence: sentenceAround(context) };
  } catch {
    // PDF files and other pages that allow no extension.
    return bare;
  }
}

async function openForm(term: HandedTerm): Promise<void> {
  const number = await handOverTerm(term);
  const url = browser.runtime.getURL(`/terms.html?add=${number}` as '/');
  try {
    // Beside the page, from which the reader may copy.
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

/** Says on the page what was done to a term there, and undoes it if the reader wants that. */
export async function offerUndo(
  tabId: number,
  { glossary, entry, before }: ChangeReply & { readonly is: 'done' },
): Promise<void> {
  const values = { term: entry?.term ?? '', title: glossary.title };
  const shown = { text: t('terms.added', values), action: t('commands.undo') };
  // A page that the reader has left shows nothing.
  if (!(await notice(tabId, shown).catch(() => false))) return;
  await changeEntries(glossary.id, { do: 'undo', before });
}
