/** Stores where the reader is in the article, and returns the place stored last. */
import { useEffect, useState } from 'preact/hooks';
import type { SectionId } from '../../glossary/model';
import type { PopupPorts, ReadingPlace } from './ports';

/**
 * @param glossary the article's; null if there is none
 * @param section the open section, if there is one
 * @returns the last place in that article
 */
export function useReadingPlace(
  ports: PopupPorts,
  glossary: string | null,
  section: SectionId | null,
): ReadingPlace | null {
  const [place, setPlace] = useState<ReadingPlace | null>(null);

  useEffect(() => {
    let gone = false;
    void ports.keptPlace().then((kept) => {
      if (!gone) setPlace(kept);
    });
    return () => {
      gone = true;
    };
  }, [ports]);

  useEffect(() => {
    if (section === null || glossary === null) return;
    const keep = (): void => {
      const now = { glossary, section, scroll: Math.round(scrollY) };
      setPlace(now);
      ports.keepPlace(now);
    };
    const life = new AbortController();
    // Not before the section has scrolled to its position.
    const first = setTimeout(keep, 300);
    addEventListener('scrollend', keep, { signal: life.signal });
    return () => {
      clearTimeout(first);
      life.abort();
    };
  }, [ports, glossary, section]);

  return place?.glossary === glossary ? place : null;
}
