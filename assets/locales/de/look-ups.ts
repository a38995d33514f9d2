import type { Locale } from '../locale';

export const lookUps: Locale['lookUps'] = {
  title: 'Nachgeschlagenes zum Lernen',
  keep: 'Nachgeschlagene Begriffe aufbewahren',
  text: 'Glossa bewahrt Begriffe, die Sie auf Seiten nachschlagen, mit dem Satz, in dem sie standen, auf diesem Computer auf. Aus privaten Fenstern wird nichts aufbewahrt.',
  count: { one: '{count} Begriff aufbewahrt', other: '{count} Begriffe aufbewahrt' },
  anki: 'Für Anki speichern',
  csv: 'Als Tabelle speichern (CSV)',
  forget: 'Alle aufbewahrten Begriffe löschen',
  failed: 'Die aufbewahrten Begriffe konnten nicht gelesen werden.',
};
