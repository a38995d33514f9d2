import type { Locale } from '../locale';

export const manifest: Locale['manifest'] = {
  description:
    'Explique les termes là où vous lisez : pointez un mot marqué et voyez ce qu’il signifie.',
  toggleSite: 'Activer ou désactiver Glossa sur ce site',
  explainSelection: 'Expliquer le texte sélectionné',
  addTerm: 'Ajouter le texte sélectionné à mon glossaire',
  nextTerm: 'Expliquer le terme suivant de la page',
  previousTerm: 'Expliquer le terme précédent de la page',
  openPanel: 'Ouvrir le panneau latéral de Glossa',
  toggleEverywhere: 'Mettre en pause ou reprendre Glossa partout',
};
