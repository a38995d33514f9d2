import type { Locale } from '../locale';

export const toTry: Locale['toTry'] = {
  title: 'Des glossaires à essayer',
  text: 'Sous licence libre, chez ceux qui les publient. Aucun ne fait partie de Glossa. Téléchargez celui que vous voulez, puis choisissez le fichier plus haut. Tous sont en anglais.',
  folder:
    'Pour un dossier : choisissez « Code », puis « Download ZIP », décompressez le fichier et compressez ce dossier seul dans un fichier ZIP.',
  cloud: 'Informatique en nuage',
  access: 'Accessibilité du web',
  diseases: 'Noms de maladies',
  abbreviations: 'Abréviations médicales',
  offices: 'Administration des États-Unis',
};
