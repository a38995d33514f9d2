/** The section that is being read: the last one that begins in the upper third of the window. */
import { useEffect, useState } from 'preact/hooks';
import type { SectionId } from '../../glossary/model';

/** A section counts as read once it begins above this part of the window's height. */
const READING_LINE = 1 / 3;

/** @param ids of the sections' elements, in the page's order */
export function useCurrentSection(ids: readonly SectionId[]): SectionId | null {
  const [current, setCurrent] = useState<SectionId | null>(null);
  useEffect(() => {
    const life = new AbortController();
    let asked = 0;
    const look = (): void => {
      asked = 0;
      const begun = ids.filter((id) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top;
        return top !== undefined && top < innerHeight * READING_LINE;
      });
      setCurrent(begun.at(-1) ?? null);
    };
    const scrolled = (): void => {
      // Once a frame is enough.
      asked ||= requestAnimationFrame(look);
    };
    addEventListener('scroll', scrolled, { passive: true, signal: life.signal });
    addEventListener('resize', scrolled, { passive: true, signal: life.signal });
    look();
    return () => {
      life.abort();
      cancelAnimationFrame(asked);
    };
  }, [ids]);
  return current;
}
