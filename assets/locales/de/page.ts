import type { Locale } from '../locale';

export const commands: Locale['commands'] = {
  noTerms: 'Keine Begriffe auf dieser Seite',
  offHere: 'Glossa ist auf dieser Website ausgeschaltet',
  pausedHere: 'Glossa ist pausiert',
  paused: 'Glossa ist überall pausiert',
  siteOff: 'Ausgeschaltet auf {site}',
  siteOn: 'Eingeschaltet auf {site}',
  undo: 'Rückgängig',
  resumed: 'Glossa läuft wieder',
};

export const selection: Locale['selection'] = {
  menu: '„%s“ erklären',
  none: 'Wählen Sie zuerst ein Wort oder mehrere aus',
  notFound: 'Das Glossar hat keinen Eintrag zu diesem Text.',
  near: 'Ähnliche Begriffe',
  search: 'In allen Glossaren suchen',
  query: '„{text}“',
};

export const card: Locale['card'] = {
  loading: 'Wird nachgeschlagen …',
  glossaries: 'Glossare',
  alsoIn: 'Auch in: {glossaries}.',
  failed: 'Diese Erklärung konnte nicht geladen werden.',
  openLink: 'Link öffnen',
  linkHere: 'auf dieser Seite',
  mute: 'Hier falsch?',
  mutePage: 'Auf dieser Seite ignorieren',
  muteSite: 'Auf dieser Website ignorieren',
  muteEverywhere: 'Überall ignorieren',
  mutedPage: 'Auf dieser Seite ignoriert',
  mutedSite: 'Auf dieser Website ignoriert',
  mutedEverywhere: 'Überall ignoriert',
  morePlaces: { one: 'Eine weitere Stelle', other: '{count} weitere Stellen' },
};

export const actions: Locale['actions'] = {
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyFailed:
    'Ihr Browser hat das Kopieren verhindert. Wählen Sie den Text aus und kopieren Sie ihn selbst.',
  pin: 'Geöffnet lassen',
  move: 'Verschieben',
  moveHint: 'Karte ziehen, mit den Pfeiltasten verschieben, oder klicken für die nächste Ecke',
  more: 'Mehr',
  less: 'Weniger',
};
