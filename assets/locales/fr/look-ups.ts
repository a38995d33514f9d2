import type { Locale } from '../locale';

export const lookUps: Locale['lookUps'] = {
  title: 'Termes consultés à apprendre',
  keep: 'Conserver les termes que je consulte',
  text: 'Glossa conserve sur cet ordinateur les termes que vous consultez sur les pages, avec la phrase où ils figuraient. Rien n’est conservé des fenêtres privées.',
  count: { one: '{count} terme conservé', other: '{count} termes conservés' },
  anki: 'Enregistrer pour Anki',
  csv: 'Enregistrer comme tableau (CSV)',
  forget: 'Supprimer tous les termes conservés',
  failed: 'Les termes conservés n’ont pas pu être lus.',
};
