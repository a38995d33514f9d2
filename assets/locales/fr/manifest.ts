import type { Locale } from '../locale';

export const manifest: Locale['manifest'] = {
  description:
    'Explique les termes là où vous lisez : pointez un mot marqué et voyez ce qu’il veut dire.',
  toggleSite: 'Activer ou désactiver Glossa sur ce site',
  explainSelection: 'Expliquer le texte sélectionné',
  nextTerm: 'Expliquer le terme suivant de la page',
  previousTerm: 'Expliquer le terme précédent de la page',
  openPanel: 'Ouvrir le panneau latéral de Glossa',
  toggleEverywhere: 'Mettre Glossa en pause partout, ou reprendre',
};
