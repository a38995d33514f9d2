/** The sections of the options page with their titles, in the page's order. */
export const SECTION_TITLES = {
  look: 'marks.look',
  opening: 'marks.opening',
  density: 'marks.density',
  painter: 'options.painter',
  sites: 'options.sites',
  pause: 'options.pause',
  glossaries: 'glossaries.title',
  muted: 'options.muted',
  keys: 'options.keys',
  backup: 'backup.title',
  privacy: 'options.privacy',
  source: 'options.source',
} as const;

/** A section of the page: the id of its element, to which links lead. */
export type OptionsSection = keyof typeof SECTION_TITLES;

export const OPTIONS_SECTIONS = Object.keys(SECTION_TITLES) as readonly OptionsSection[];
