import type { Locale } from '../locale';

export const lookUps: Locale['lookUps'] = {
  title: 'Recherches à apprendre',
  keep: 'Conserver mes recherches',
  text: 'Les termes que vous consultez sur les pages restent sur cet ordinateur, avec la phrase où ils figuraient. Rien n’est conservé des fenêtres privées.',
  count: { one: '{count} terme conservé', other: '{count} termes conservés' },
  anki: 'Enregistrer pour Anki',
  csv: 'Enregistrer comme tableau (CSV)',
  forget: 'Supprimer tous les termes conservés',
  failed: 'Les termes conservés n’ont pas pu être lus.',
};
