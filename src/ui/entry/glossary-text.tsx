/**
 * Text of a glossary among Glossa's own. If the two are in different languages, it is marked
 * for screen readers and hyphenation (WCAG 2.2, 3.1.2).
 */
import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { language } from '../../i18n/i18n';

/** BCP 47 tag of the glossary's language. */
export const ContentLanguage = createContext<string | undefined>(undefined);

/** A text of the glossary. */
export function GlossaryText({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const theirs = useContext(ContentLanguage);
  if (theirs === undefined || theirs === language()) return <>{children}</>;
  return (
    <span lang={theirs} dir="auto">
      {children}
    </span>
  );
}
