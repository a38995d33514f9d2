import type { Locale } from '../locale';

export const glossaries: Locale['glossaries'] = {
  title: 'Glossaires',
  text: 'Quand deux expliquent le même terme, c’est celui du haut qui le fait.',
  termCount: { one: '{count} terme', other: '{count} termes' },
  bundled: 'fourni avec Glossa',
  switchLabel: 'Expliquer les termes de « {title} »',
  up: 'Monter « {title} »',
  down: 'Descendre « {title} »',
  movedTo: '« {title} » est maintenant le numéro {place} sur {count}.',
  save: 'Enregistrer dans un fichier',
  saveLabel: 'Enregistrer dans un fichier : « {title} »',
  removeLabel: 'Retirer « {title} »',
  undoRemove: 'Annuler : remettre « {title} »',
  add: 'Ajouter des glossaires',
  addText:
    'Des fichiers de termes et de ce qu’ils veulent dire : ceux de Glossa, tableaux (CSV), JSON, HTML, Markdown et autres, un ou plusieurs ; ou déposez-les ici. Vous voyez d’abord ce qu’ils contiennent.',
  reading: 'Lecture de « {file} »…',
  packing: 'Préparation de « {file} »…',
  preview: 'Ce qui serait ajouté',
  first: 'Ses premiers termes : {terms}',
  noTerms: 'Il n’a pas de termes : rien ne serait marqué.',
  replaces: 'Prend la place de « {title} », qui est déjà là.',
  warnings: { one: 'Une remarque', other: '{count} remarques' },
  languageOf: 'Langue de « {title} » :',
  languageHint:
    'Le fichier ne le dit pas. Elle décide quelles pages sont marquées et quelles lettres comptent.',
  confirm: 'Ajouter',
  added: 'Ajouté : {titles}.',
  undoAdd: 'Annuler : retirer {titles}',
  bad: '« {file} » ne peut pas être ajouté :',
  badHint: 'Rien n’en a été ajouté. Corrigez le fichier, puis choisissez-le de nouveau.',
  damaged:
    'Endommagé : il ne peut plus être lu et n’explique rien. Retirez-le, puis ajoutez de nouveau son fichier.',
  noDatabase:
    'Ce navigateur ne donne pas de base de données (IndexedDB) aux extensions : vos propres glossaires ne peuvent pas être gardés ici. Celui fourni avec Glossa fonctionne quand même.',
  full: 'Le navigateur n’a plus de place pour lui. Rien n’a été changé. Libérez de la place sur le disque ou retirez un autre glossaire, puis réessayez.',
  databaseFailed:
    'Le navigateur n’a pas pu l’enregistrer ou le lire. Rien n’a été changé. Réessayez, ou redémarrez le navigateur.',
  elsewhere:
    'On ne peut pas ajouter de glossaires depuis une fenêtre privée : ce qu’elle garde n’est qu’à elle. Ouvrez ces paramètres dans une fenêtre normale.',
  failed: 'La liste des glossaires n’a pas pu être lue.',
};
