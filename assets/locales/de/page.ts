import type { Locale } from '../locale';

export const commands: Locale['commands'] = {
  noTerms: 'Keine Begriffe auf dieser Seite',
  offHere: 'Glossa ist auf dieser Website ausgeschaltet',
  pausedHere: 'Glossa pausiert',
  paused: 'Glossa pausiert jetzt überall',
  resumed: 'Glossa läuft wieder',
};

export const selection: Locale['selection'] = {
  menu: '„%s“ erklären',
  none: 'Markieren Sie zuerst ein Wort oder mehrere',
  notFound: 'Das Glossar hat keinen Eintrag, der so geschrieben wird.',
  near: 'Ähnlich',
  query: '„{text}“',
};

export const card: Locale['card'] = {
  loading: 'Wird nachgeschlagen …',
  failed: 'Diese Erklärung konnte nicht geladen werden.',
  mute: 'Hier falsch oder überflüssig?',
  mutePage: 'Bedeutet auf dieser Seite etwas anderes',
  muteSite: 'Bedeutet auf dieser Website etwas anderes',
  muteEverywhere: 'Diesen Begriff nie markieren',
  muteUndo:
    'Das lässt sich in den Einstellungen von Glossa zurücknehmen, in einem privaten Fenster, indem Sie es schließen.',
  morePlaces: { one: 'Eine weitere Stelle', other: '{count} weitere Stellen' },
};

export const actions: Locale['actions'] = {
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyFailed:
    'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn selbst.',
  pin: 'Offen halten',
};
