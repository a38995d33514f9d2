import type { Locale } from '../locale';

export const use: Locale['use'] = {
  label: 'Verwendung von „{title}“',
  title: 'Wo Glossare verwendet werden',
  where: 'Wo',
  whereLabel: 'Wo „{title}“ verwendet wird',
  everywhere: 'Auf allen Websites',
  only: 'Nur auf einigen Websites',
  except: 'Außer auf einigen Websites',
  terms: 'Begriffe',
  termsLabel: 'Begriffe aus „{title}“ auf Seiten',
  shown: 'Markiert',
  pointing: 'Nicht markiert, durch Zeigen zu finden',
  addLabel: 'Website für „{title}“ hinzufügen',
  add: 'Website hinzufügen',
  addHint: 'Zum Beispiel example.com oder eine ganze Adresse. Subdomains gehören dazu.',
  sameSite: '{site} ist schon in der Liste.',
  onlyNone: 'Wird nirgends verwendet, bis Sie eine Website hinzufügen.',
  exceptNone: 'Wird überall verwendet, bis Sie eine Website hinzufügen.',
  removeSite: '{site} aus den Websites von „{title}“ entfernen',
  undoSite: 'Rückgängig: {site} für „{title}“ wiederherstellen',
  privacy:
    'Websites können herausfinden, welche ihrer Wörter markiert sind. Ist ein Glossar vertraulich, wählen Sie „Nicht markiert, durch Zeigen zu finden“, oder wählen Sie die Websites, auf denen es verwendet wird.',
  unused: {
    one: 'Auf dieser Seite nicht verwendet: {titles}',
    other: 'Auf dieser Seite nicht verwendet: {titles}',
  },
  unmarked: 'Nicht markiert, durch Zeigen zu finden',
};
