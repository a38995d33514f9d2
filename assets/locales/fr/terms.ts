import type { Locale } from '../locale';

export const terms: Locale['terms'] = {
  menu: 'Ajouter « %s » à mon glossaire…',
  add: 'Ajouter à mon glossaire',
  mine: 'Mes termes',
  term: 'Terme',
  meaning: 'Signification',
  names: 'Autres formes',
  namesHint: 'Une par ligne : autres noms, abréviations, pluriels inhabituels.',
  example: 'Exemple (facultatif)',
  exampleHint: 'Une phrase qui contient le terme.',
  cased: 'Respecter la casse',
  casedHint: 'Seuls les mots avec les mêmes majuscules sont marqués.',
  everywhere: 'Marquer sur toutes les pages',
  everywhereHint:
    'Sinon, un mot courant n’est marqué que là où la page traite du sujet du glossaire.',
  glossary: 'Glossaire',
  glossaryNew: 'Nouveau glossaire : {title} ({language})',
  private: 'Ce que vous enregistrez ici reste après la fermeture de la fenêtre privée.',
  save: 'Enregistrer',
  saveKeys: 'ou appuyez sur Ctrl+Entrée',
  added: '« {term} » est maintenant dans « {title} »',
  editOther: 'Modifier « {term} »',
  emptyTerm: 'Écrivez le terme.',
  emptyMeaning: 'Écrivez ou collez ce que le terme signifie.',
  long: 'C’est trop long. Raccourcissez-le à {most} caractères.',
  many: 'Il y a trop d’autres formes. Gardez-en {most} au plus.',
  wordy: '« {name} » est trop long pour être trouvé dans les pages. Utilisez {most} mots au plus.',
  unfindable:
    '« {name} » ne peut pas être trouvé dans les pages. Écrivez au moins deux lettres ou chiffres.',
  common:
    '« {name} » figure dans presque chaque phrase et serait marqué sur toutes les pages. Écrivez un terme plus long.',
  taken:
    '« {name} » appartient déjà à « {term} » dans ce glossaire. Retirez-le ici, ou modifiez plutôt « {term} ».',
};
