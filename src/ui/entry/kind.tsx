/** What an entry is, in a word. The bundled glossary's words are in the reader's language. */
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { t } from '../../i18n/i18n';
import type { TextKey } from '../../i18n/locale';
import { ContentLanguage, GlossaryText } from './glossary-text';

type KindKey = Extract<TextKey, `kinds.${string}`>;

const KINDS: ReadonlyMap<string, KindKey> = new Map([
  ['anatomy', 'kinds.anatomy'],
  ['biology', 'kinds.biology'],
  ['care', 'kinds.care'],
  ['cognition', 'kinds.cognition'],
  ['concept', 'kinds.concept'],
  ['condition', 'kinds.condition'],
  ['delivery method', 'kinds.deliveryMethod'],
  ['drug', 'kinds.drug'],
  ['drug class', 'kinds.drugClass'],
  ['drug effect', 'kinds.drugEffect'],
  ['event', 'kinds.event'],
  ['field', 'kinds.field'],
  ['measure', 'kinds.measure'],
  ['messenger system', 'kinds.messengerSystem'],
  ['molecule', 'kinds.molecule'],
  ['neurotransmitter', 'kinds.neurotransmitter'],
  ['person', 'kinds.person'],
  ['pharmacology', 'kinds.pharmacology'],
  ['procedure', 'kinds.procedure'],
  ['profession', 'kinds.profession'],
  ['receptor', 'kinds.receptor'],
  ['regulation', 'kinds.regulation'],
  ['research', 'kinds.research'],
  ['symptom', 'kinds.symptom'],
  ['treatment', 'kinds.treatment'],
]);

export function KindLabel({ kind }: { readonly kind: string }): JSX.Element {
  const key = useContext(ContentLanguage) === 'en' ? KINDS.get(kind) : undefined;
  if (key !== undefined) return <>{t(key)}</>;
  return <GlossaryText>{kind}</GlossaryText>;
}
