/** What a card asks the background about the entries that were sent to this frame. */

import type { CardPorts } from '../card/ports';
import type { EntryId } from '../glossary/model';
import { ask } from '../messaging/send';
import { isReadAt } from '../page/reading/language';
import type { KnownEntries } from './known-entries';

type Requests = Pick<
  CardPorts,
  | 'known'
  | 'alternatives'
  | 'fetch'
  | 'lookedUp'
  | 'openSection'
  | 'search'
  | 'mute'
  | 'expectFrame'
>;

/** @param failed called with errors of requests that nobody waits for */
export function cardRequests(known: KnownEntries, failed: (error: unknown) => void): Requests {
  return {
    known: (id: EntryId) => known.get(id),
    fetch: (id) => known.fetch(id),
    alternatives: ({ entry, term, node, isMark }) =>
      known
        .alternatives(entry ?? '', term)
        // A selection is explained in any language.
        .filter(({ language }) => !isMark || !language || isReadAt(node, new Set([language])))
        .map(({ id }) => id),
    lookedUp: (entry) => void ask('lookedUp', known.sent(entry)).catch(failed),
    openSection: async (glossary, section, entry) => {
      await ask('openSection', { glossary, section, ...known.sent(entry) });
    },
    search: async (text) => {
      await ask('searchFor', { text });
    },
    mute: async (entry, scope, byKey) => {
      await ask('mute', { ...known.sent(entry), scope, byKey });
    },
    expectFrame: (token) => void ask('expectFrame', { token }).catch(failed),
  };
}
