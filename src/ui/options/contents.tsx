/** Links to the page's sections beside it, with the one that is being read marked. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/i18n';
import { OPTIONS_SECTIONS, type OptionsSection, SECTION_TITLES } from './places';

/** A section this close to the window's top begins there (px): zoom makes positions inexact. */
const TOP_TOLERANCE_PX = 4;

/** Must be rendered together with the sections. */
export function OptionsContents(): JSX.Element {
  const [here, setHere] = useState<OptionsSection>(OPTIONS_SECTIONS[0] as OptionsSection);
  /** Whether the page scrolls to a link's section, which may be too low to reach the top. */
  const isLed = useRef(false);

  const lead = (place: OptionsSection): void => {
    isLed.current = true;
    setHere(place);
  };

  useEffect(() => {
    // The section didn't exist yet when the browser looked for the fragment.
    const asked = OPTIONS_SECTIONS.find((place) => location.hash === `#${place}`);
    const part = asked && document.getElementById(asked);
    if (part) {
      lead(asked);
      part.scrollIntoView();
    }
    const follow = (): void => {
      if (!isLed.current) setHere(placeRead());
    };
    const arrive = (): void => {
      isLed.current = false;
    };
    const life = new AbortController();
    addEventListener('scroll', follow, { signal: life.signal, passive: true });
    addEventListener('scrollend', arrive, { signal: life.signal });
    return () => life.abort();
  }, []);

  return (
    <nav class="contents" aria-label={t('options.title')}>
      <ul>
        {OPTIONS_SECTIONS.map((place) => (
          <li key={place}>
            <a
              href={`#${place}`}
              aria-current={place === here ? 'location' : undefined}
              onClick={() => lead(place)}
            >
              {t(SECTION_TITLES[place])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/**
 * The section that begins at the window's top, as after a link. Else the one at a line that
 * moves from the window's top to its bottom while the page is scrolled from top to bottom, so
 * that each section is marked at some point.
 */
function placeRead(): OptionsSection {
  const room = document.documentElement.scrollHeight - innerHeight;
  const line = room > 0 ? (scrollY / room) * innerHeight : 0;
  let read = OPTIONS_SECTIONS[0] as OptionsSection;
  for (const place of OPTIONS_SECTIONS) {
    const top = document.getElementById(place)?.getBoundingClientRect().top ?? Infinity;
    if (Math.abs(top) < TOP_TOLERANCE_PX) return place;
    if (top <= line) read = place;
  }
  return read;
}
