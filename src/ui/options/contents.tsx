/** The pages of the settings: links to them and to their sections, and the page that is shown. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/i18n';
import {
  OPTIONS_PAGE_NAMES,
  OPTIONS_PAGES,
  type OptionsPage,
  type OptionsPlace,
  type OptionsSection,
  placeAt,
  SECTION_TITLES,
  sectionsOn,
} from './places';

/** The place in the address, or else the beginning of the first page. */
export function useOptionsPlace(): [OptionsPlace, (place: OptionsPlace) => void] {
  const [place, setPlace] = useState<OptionsPlace>(
    () => placeAt(location.hash) ?? { page: 'glossaries', section: null },
  );
  useEffect(() => {
    const life = new AbortController();
    const follow = (): void => {
      const next = placeAt(location.hash);
      if (next) setPlace(next);
    };
    addEventListener('hashchange', follow, { signal: life.signal });
    return () => life.abort();
  }, []);
  return [place, setPlace];
}

interface OptionsContentsProps {
  readonly place: OptionsPlace;
  readonly onGo: (place: OptionsPlace) => void;
}

/** Must be rendered together with the pages. */
export function OptionsContents({ place, onGo }: OptionsContentsProps): JSX.Element {
  useLayoutEffect(() => {
    // The browser looked for the section when it wasn't there yet, or was hidden.
    if (place.section) document.getElementById(place.section)?.scrollIntoView();
    else scrollTo(0, 0);
  }, [place]);

  return (
    <nav class="contents" aria-label={t('options.title')}>
      <ul>
        {OPTIONS_PAGE_NAMES.map((page) => {
          const { title } = OPTIONS_PAGES[page];
          const others = sectionsOn(page).filter((section) => SECTION_TITLES[section] !== title);
          return (
            <li key={page}>
              <PlaceLink to={page} {...{ onGo }} isCurrent={page === place.page}>
                {t(title)}
              </PlaceLink>
              <ul>
                {others.map((section) => (
                  <li key={section}>
                    <PlaceLink to={section} {...{ onGo }}>
                      {t(SECTION_TITLES[section])}
                    </PlaceLink>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

interface PlaceLinkProps {
  readonly to: OptionsPage | OptionsSection;
  readonly isCurrent?: boolean;
  readonly onGo: (place: OptionsPlace) => void;
  readonly children: string;
}

function PlaceLink({ to, isCurrent = false, onGo, children }: PlaceLinkProps): JSX.Element {
  const address = `#${to}`;
  const go = (): void => {
    // The address stays the same if the browser's search has led to another page meanwhile.
    const place = placeAt(address);
    if (place) onGo(place);
  };
  return (
    <a href={address} aria-current={isCurrent ? 'page' : undefined} onClick={go}>
      {children}
    </a>
  );
}

interface SettingsPageProps extends Pick<OptionsContentsProps, 'place' | 'onGo'> {
  readonly page: OptionsPage;
  readonly children: ComponentChildren;
}

/**
 * A page of the settings. The others stay in the document, so that nothing in them is lost, and
 * the browser's search finds their texts.
 */
export function SettingsPage({ page, place, onGo, children }: SettingsPageProps): JSX.Element {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const life = new AbortController();
    element.current?.addEventListener('beforematch', () => onGo({ page, section: null }), life);
    return () => life.abort();
  }, [page, onGo]);
  return (
    <div ref={element} class="options-page" hidden={page === place.page ? false : 'until-found'}>
      {children}
    </div>
  );
}
