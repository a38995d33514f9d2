import type { Locale } from '../locale';

export const manifest: Locale['manifest'] = {
  description:
    'Erklärt Begriffe dort, wo man sie liest: auf ein markiertes Wort zeigen und sehen, was es heißt.',
  toggleSite: 'Glossa auf dieser Website ein- oder ausschalten',
  explainSelection: 'Markierten Text erklären',
  nextTerm: 'Nächsten Begriff auf der Seite erklären',
  previousTerm: 'Vorigen Begriff auf der Seite erklären',
  openPanel: 'Seitenleiste von Glossa öffnen',
  toggleEverywhere: 'Glossa überall pausieren oder fortsetzen',
};
