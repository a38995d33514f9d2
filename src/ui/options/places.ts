/** The sections of the settings with their titles. */
export const SECTION_TITLES = {
  glossaries: 'glossaries.title',
  muted: 'options.muted',
  look: 'marks.look',
  density: 'marks.density',
  painter: 'options.painter',
  opening: 'marks.opening',
  keys: 'options.keys',
  lookUps: 'lookUps.title',
  sites: 'options.sites',
  pause: 'options.pause',
  backup: 'backup.title',
  privacy: 'options.privacy',
  source: 'options.source',
} as const;

/** A section: the id of its element, to which addresses such as `#sites` lead. */
export type OptionsSection = keyof typeof SECTION_TITLES;

/** The pages of the settings with their sections, both in order. */
export const OPTIONS_PAGES = {
  glossaries: { title: 'glossaries.title', sections: ['glossaries', 'muted'] },
  marks: { title: 'options.marksPage', sections: ['look', 'density', 'painter'] },
  cards: { title: 'options.cardsPage', sections: ['opening', 'keys', 'lookUps'] },
  sites: { title: 'options.sites', sections: ['sites', 'pause'] },
  backup: { title: 'options.backupPage', sections: ['backup', 'privacy', 'source'] },
} as const;

export type OptionsPage = keyof typeof OPTIONS_PAGES;

export const OPTIONS_PAGE_NAMES = Object.keys(OPTIONS_PAGES) as readonly OptionsPage[];

/** The sections of a page, in order. */
export function sectionsOn(page: OptionsPage): readonly OptionsSection[] {
  return OPTIONS_PAGES[page].sections;
}

/** A place in the settings. */
export interface OptionsPlace {
  readonly page: OptionsPage;
  /** Null for the page's beginning. */
  readonly section: OptionsSection | null;
}

/** The place to which a fragment such as `#keys` leads: a section, or a page. */
export function placeAt(fragment: string): OptionsPlace | null {
  const name = fragment.slice(1);
  for (const page of OPTIONS_PAGE_NAMES) {
    const section = sectionsOn(page).find((each) => each === name);
    // A page begins with its head, above the first section.
    if (name === page || section === sectionsOn(page)[0]) return { page, section: null };
    if (section) return { page, section };
  }
  return null;
}
