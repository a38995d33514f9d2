/** The names of ignored terms, whichever glossary they are from. */
import { useEffect, useState } from 'preact/hooks';
import type { Entry, Glossary } from '../../glossary/model';
import { glossaryOfEntry } from '../../library/ids';
import { mutesOf } from '../../settings/muted';
import type { Muted } from '../../settings/schema';
import type { OptionsPorts } from './ports';

/**
 * @param glossary the bundled glossary; null while it isn't known
 * @returns the glossary, with the ignored entries of others added
 */
export function useMutedTerms(
  ports: OptionsPorts,
  glossary: Glossary | null,
  muted: Muted | null,
): Glossary | null {
  const [others, setOthers] = useState<readonly Entry[]>([]);
  const ids = muted ? mutesOf(muted).map(({ entry }) => entry) : [];
  const wanted = [...new Set(ids)].filter((id) => glossaryOfEntry(id) !== null).join(' ');
  useEffect(() => {
    if (wanted === '') return;
    let gone = false;
    ports.ask('entries', { ids: wanted.split(' ').slice(0, MAX_IDS_PER_REQUEST) }).then(
      ({ entries }) => !gone && setOthers(entries),
      // Without them, the terms are named by their ids.
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [ports, wanted]);
  return glossary && { ...glossary, entries: [...glossary.entries, ...others] };
}

/** How many entries one request may ask for. */
const MAX_IDS_PER_REQUEST = 1_000;
