/** The page's terms that weren't marked, with the reasons, and a way to mark them anyway. */
import type { JSX } from 'preact';
import type { EntryId } from '../../glossary/model';
import { counted, t } from '../../i18n/i18n';
import { glossaryOfEntry } from '../../library/ids';
import type { Reason } from '../../matching/hit';
import type { EverydayScope } from '../../settings/glossary-use';
import { siteName } from '../components/site-name';
import { type KnownGlossary, useGlossary } from '../entry/glossary-context';
import { ContentLanguage, GlossaryText } from '../entry/glossary-text';
import { useOthers } from '../entry/other-entries';
import { heldWords } from './held-words';
import type { PageTerm } from './page-terms';

export type MarkEveryday = (glossary: string, scope: EverydayScope) => void;

interface HeldTermsProps {
  readonly terms: readonly PageTerm[];
  /** The page's site; undefined where it has none. */
  readonly host: string | undefined;
  readonly onMark: MarkEveryday;
}

export function HeldTerms({ terms, host, onMark }: HeldTermsProps): JSX.Element {
  const bySubject = new Map<string, PageTerm[]>();
  const others: PageTerm[] = [];
  for (const term of terms) {
    const glossary = glossaryOfEntry(term.entry);
    if (term.reason?.by !== 'subject' || glossary === null) others.push(term);
    else bySubject.set(glossary, [...(bySubject.get(glossary) ?? []), term]);
  }
  return (
    <details class="held">
      <summary>{counted('popup.held', terms.length)}</summary>
      <p>{t('popup.heldIntro')}</p>
      {[...bySubject].map(([glossary, held]) => (
        <HeldGlossary
          key={glossary}
          terms={held}
          host={host}
          onMark={(scope) => onMark(glossary, scope)}
        />
      ))}
      {others.length > 0 && (
        <ul>
          {others.map(({ entry, term, held, reason }) => (
            <li key={entry}>
              <Headword entry={entry} term={term} />, {counted('popup.heldTimes', held)}.{' '}
              {heldWords(reason, term)}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

interface HeldGlossaryProps {
  readonly terms: readonly PageTerm[];
  readonly host: string | undefined;
  readonly onMark: (scope: EverydayScope) => void;
}

/** The everyday words of one glossary that the page isn't about. */
function HeldGlossary({ terms, host, onMark }: HeldGlossaryProps): JSX.Element {
  const [first] = terms;
  const title = useGlossaryOf(first?.entry ?? '')?.glossary.title ?? '…';
  return (
    <section class="held-glossary" aria-label={title}>
      <p>{aboutWords(first?.reason, title)}</p>
      <ul class="held-words">
        {terms.map(({ entry, term, held }) => (
          <li key={entry}>
            <Headword entry={entry} term={term} />{' '}
            <span class="held-times">{counted('popup.heldTimes', held)}</span>
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/useSemanticElements: no form, only buttons of one kind */}
      <div class="held-actions" role="group" aria-label={t('popup.markAnyway')}>
        <span aria-hidden="true">{t('popup.markAnyway')}</span>
        <button type="button" class="quiet" onClick={() => onMark('page')}>
          {t('popup.markOnPage')}
        </button>
        {host !== undefined && (
          <button type="button" class="quiet" onClick={() => onMark('site')}>
            {t('popup.markOnSite', { host: siteName(host) })}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => onMark('everywhere')}>
          {t('popup.markEverywhere')}
        </button>
      </div>
    </section>
  );
}

/** On a page about a glossary's subject, three words in ten are its own; on others, one in 14. */
const SHARE_OF_SUBJECT = 0.15;

function aboutWords(reason: Reason | undefined, title: string): string {
  if (reason?.by !== 'subject') return '';
  const { belonging, of } = reason;
  return belonging < SHARE_OF_SUBJECT * of
    ? t('popup.notAbout', { title, belonging, of })
    : t('popup.notAboutHere', { title });
}

/** The glossary that an entry is in; null or undefined as in `OtherEntries.knownOf`. */
function useGlossaryOf(entry: EntryId): KnownGlossary | null | undefined {
  const here = useGlossary();
  const isHere = here.entries.has(entry);
  const others = useOthers(isHere ? [] : [entry]);
  return isHere ? here : others.knownOf(entry);
}

/** A term in the language of its glossary. */
function Headword({ entry, term }: Pick<PageTerm, 'entry' | 'term'>): JSX.Element {
  const here = useGlossary();
  const { glossary } = useGlossaryOf(entry) ?? here;
  return (
    <ContentLanguage.Provider value={glossary.language}>
      <b>
        <GlossaryText>{term}</GlossaryText>
      </b>
    </ContentLanguage.Provider>
  );
}
