/** The parts of the options page, in the page's order, each by its title. */
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

/** A part of the page; the id of its element, so that links can lead to it. */
export type OptionsSection = keyof typeof SECTION_TITLES;

export const OPTIONS_SECTIONS = Object.keys(SECTION_TITLES) as readonly OptionsSection[];
