/** A group of terms under review, which can be folded. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { counted, t } from '../../i18n/i18n';
import type { TermGroupName } from '../../reviewing/groups';
import { DownIcon } from '../components/icons';

const TITLES = {
  added: 'review.groupAdded',
  shortForms: 'review.groupShortForms',
  defined: 'review.groupDefined',
  known: 'review.groupKnown',
  perhaps: 'review.groupPerhaps',
  undefined: 'review.groupUndefined',
} as const satisfies Record<TermGroupName, string>;

const HINTS = {
  known: 'review.knownHint',
  perhaps: 'review.perhapsHint',
  undefined: 'review.undefinedHint',
} as const satisfies Partial<Record<TermGroupName, string>>;

/** Folded at first: terms without a clear definition. On most pages these lists are the longest. */
export const FOLDED: ReadonlySet<TermGroupName> = new Set(['perhaps', 'undefined']);

/** Terms shown at first; nobody reads hundreds of candidates. */
const MAX_SHOWN = 60;
const MAX_UNDEFINED_SHOWN = 20;

interface TermGroupViewProps {
  readonly name: TermGroupName;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** A row for each term. */
  readonly children: JSX.Element[];
}

export function TermGroupView({
  name,
  isOpen,
  onToggle,
  children,
}: TermGroupViewProps): JSX.Element | null {
  const id = useId();
  const [hasAll, setHasAll] = useState(false);
  const count = children.length;
  if (count === 0) return null;
  const hint = name in HINTS ? HINTS[name as keyof typeof HINTS] : undefined;
  const max = name === 'undefined' ? MAX_UNDEFINED_SHOWN : MAX_SHOWN;
  const rest = hasAll ? 0 : Math.max(0, count - max);
  return (
    <section class="term-group" aria-labelledby={id}>
      <h3 id={id}>
        {t(TITLES[name])} <span class="count">{count}</span>
      </h3>
      {hint && <p class="hint">{t(hint)}</p>}
      {FOLDED.has(name) && (
        <button type="button" class="quiet unfold" aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? t('review.hideAll') : counted('review.showAll', count)}
          <DownIcon />
        </button>
      )}
      {isOpen && <ul>{children.slice(0, count - rest)}</ul>}
      {isOpen && rest > 0 && (
        <button type="button" class="quiet unfold" onClick={() => setHasAll(true)}>
          {counted('review.showMore', rest)}
        </button>
      )}
    </section>
  );
}
