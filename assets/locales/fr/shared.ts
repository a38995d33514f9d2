import type { Locale } from '../locale';

export const shared: Locale['shared'] = {
  language: 'fr',
  direction: 'ltr',

  back: 'Retour',
  backTo: 'Retour : {title}',
  close: 'Fermer',
  retry: 'Réessayer',
  loading: 'Chargement…',
  newTab: 's’ouvre dans un nouvel onglet',
  files: 'Fichiers de cet ordinateur',

  alsoCalled: 'aussi',
  inTheArticle: 'Dans l’article',
  mentionedOnly: 'L’article le mentionne sans l’expliquer.',
  mentionedIn: 'Mentionné dans',
  here: 'Dans cette section',
  readSection: 'Lire « {title} »',
  hedged: 'L’article est prudent',
  disputed: 'Contesté',
  related: 'Termes liés',
  explanation: 'Explication de {term}',

  note: 'Note de la rédaction',
  noteNumber: 'Note de la rédaction {number}',
  references: 'Références',
  oursLegend: 'Les phrases entre crochets sont de la rédaction ; l’article ne les dit pas.',

  source: 'Source',
  imported: 'Importé de {file} ; Glossa n’a pas vérifié ce qui y est dit.',
  licence: 'Licence : {licence}',

  search: 'Chercher termes et sections',
  clearSearch: 'Effacer la recherche',
  results: 'Résultats',
  noResults: 'Rien dans le glossaire ne correspond à « {query} ».',
  noResultsHint: 'Essayez une autre orthographe, ou moins de mots.',
  resultCount: { one: '{count} résultat', other: '{count} résultats' },
  section: 'Section',

  failedGlossary: 'Le glossaire n’a pas pu être chargé.',
};

export const errors: Locale['errors'] = {
  noPage: 'Il n’y a pas de page dans cette fenêtre.',
  needsTab: 'Les paramètres doivent être ouverts dans un onglet.',
  entryGone: 'Cette entrée n’est plus dans le glossaire.',
  glossaryGone: 'Ce glossaire n’est plus installé.',
  glossaryUnread:
    'Le navigateur n’a pas pu lire ce glossaire pour l’instant. Réessayez, ou redémarrez le navigateur.',
  fileGone: 'Le fichier {file} de Glossa ne peut pas être lu ; réinstallez Glossa.',
  notSite: '« {host} » n’est pas le nom d’un site.',
  tooManyMutes:
    'Glossa n’enregistre pas davantage d’endroits où des termes sont désactivés. Réactivez-en quelques-uns dans les options, ou désactivez celui-ci sur tout le site.',
  longAddress:
    'L’adresse de cette page est trop longue pour être enregistrée. Désactivez plutôt le terme sur tout le site.',
  tooOften: 'C’était trop souvent. Réessayez dans quelques secondes.',
};
