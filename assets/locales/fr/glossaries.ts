import type { Locale } from '../locale';

export const glossaries: Locale['glossaries'] = {
  title: 'Glossaires',
  text: 'Si deux glossaires ont le même terme, celui du haut est utilisé.',
  termCount: { one: '{count} terme', other: '{count} termes' },
  bundled: 'fourni avec Glossa',
  switchLabel: 'Expliquer les termes de « {title} »',
  up: 'Monter « {title} »',
  down: 'Descendre « {title} »',
  movedTo: '« {title} » est maintenant le numéro {place} sur {count}.',
  save: 'Enregistrer dans un fichier',
  saveLabel: 'Enregistrer dans un fichier : « {title} »',
  removeLabel: 'Retirer « {title} »',
  undoRemove: 'Annuler : rétablir « {title} »',
  add: 'Ajouter des glossaires',
  addText:
    'Choisissez un ou plusieurs fichiers de termes et de définitions, ou déposez-les ici : feuilles de calcul, documents Word, cartes d’Anki ou de Quizlet, pages web, le format de Glossa et bien d’autres. Vous verrez d’abord ce qu’ils contiennent.',
  reading: 'Lecture de « {file} »…',
  packing: 'Préparation de « {file} »…',
  preview: 'Ce qui serait ajouté',
  noTerms: 'Il n’a pas de termes, donc rien ne serait marqué.',
  replaces: 'Remplace votre « {title} » actuel.',
  warnings: { one: 'Un avertissement', other: '{count} avertissements' },
  everyday: {
    one: '{count} terme est un mot courant',
    other: '{count} termes sont des mots courants',
  },
  everydayText: 'Glossa ne les marque que sur les pages qui traitent du sujet du glossaire.',
  languageOf: 'Langue de « {title} » :',
  languageHint:
    'Le fichier ne l’indique pas. La langue détermine quelles pages sont marquées et quelles lettres comptent comme différentes.',
  confirm: 'Ajouter',
  added: 'Ajouté : {titles}.',
  undoAdd: 'Annuler : retirer {titles}',
  bad: '« {file} » ne peut pas être ajouté :',
  badHint: 'Rien n’en a été ajouté. Corrigez le fichier et réessayez.',
  damaged:
    'Endommagé : Glossa ne peut plus lire ce glossaire. Retirez-le, puis ajoutez de nouveau son fichier.',
  noDatabase:
    'Ce navigateur n’offre pas de base de données (IndexedDB) aux extensions : vous ne pouvez pas y garder vos propres glossaires. Celui fourni avec Glossa fonctionne toujours.',
  full: 'Votre navigateur n’a plus de place. Rien n’a été modifié. Libérez de l’espace disque ou retirez un autre glossaire, puis réessayez.',
  databaseFailed:
    'Votre navigateur n’a pas pu l’enregistrer ou le lire. Rien n’a été modifié. Réessayez, ou redémarrez le navigateur.',
  elsewhere:
    'Vous ne pouvez pas ajouter de glossaires depuis une fenêtre privée, car ses données sont à part. Ouvrez ces paramètres dans une fenêtre normale.',
  failed: 'La liste des glossaires n’a pas pu être lue.',
};
