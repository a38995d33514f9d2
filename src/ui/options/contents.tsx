/** The page's parts as links beside it, the one that is being read marked. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/i18n';
import { OPTIONS_SECTIONS, type OptionsSection, SECTION_TITLES } from './places';

/** Positions are rounded, and differ by zoom (px). */
const TOP_TOLERANCE_PX = 4;

/** Must be drawn together with the parts. */
export function OptionsContents(): JSX.Element {
  const [here, setHere] = useState<OptionsSection>(OPTIONS_SECTIONS[0] as OptionsSection);
  /** Whether the page scrolls to where a link leads, which may lie too far down to get to. */
  const isLed = useRef(false);

  const lead = (place: OptionsSection): void => {
    isLed.current = true;
    setHere(place);
  };

  useEffect(() => {
    // The browser went by the address when there was nothing to go to yet.
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
 * The part that begins at the window's top, as after a link. Else the one across a line
 * that goes from the window's top to its bottom as the page is scrolled from its top to
 * its bottom: so each part has its turn.
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
