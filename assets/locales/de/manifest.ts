import type { Locale } from '../locale';

export const manifest: Locale['manifest'] = {
  description:
    'Erklärt Begriffe dort, wo Sie lesen: auf ein markiertes Wort zeigen und sehen, was es bedeutet.',
  toggleSite: 'Glossa auf dieser Website ein- oder ausschalten',
  explainSelection: 'Ausgewählten Text erklären',
  addTerm: 'Ausgewählten Text zu meinem Glossar hinzufügen',
  nextTerm: 'Nächsten Begriff auf der Seite erklären',
  previousTerm: 'Vorigen Begriff auf der Seite erklären',
  openPanel: 'Seitenleiste von Glossa öffnen',
  toggleEverywhere: 'Glossa überall pausieren oder fortsetzen',
};
