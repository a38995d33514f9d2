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
  from: 'D’après',
  fromTitle: 'D’après « {title} »',
  mentionedOnly: 'Mentionné sans explication.',
  mentionedIn: 'Mentionné dans',
  here: 'Dans cette section',
  readSection: 'Lire « {title} »',
  hedged: 'Dit avec prudence',
  disputed: 'Contesté',
  related: 'Termes liés',
  explanation: 'Explication de {term}',

  note: 'Note de la rédaction',
  noteNumber: 'Note de la rédaction {number}',
  references: 'Références',
  oursLegend: 'Les phrases entre crochets viennent de la rédaction, pas de l’article.',

  source: 'Source',
  imported: 'Importé de {file}. Glossa n’a pas vérifié ce qui y est dit.',
  written: 'Écrit par un lecteur. Personne ne l’a vérifié.',
  explainsArticle: 'Ceci explique un article. Ce n’est pas un avis médical.',
  madeFromPage:
    'Un lecteur a fait ce glossaire à partir de la page. Personne n’a vérifié ce qu’elle dit.',
  licence: 'Licence : {licence}',

  search: 'Chercher des termes et des sections',
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
  needsTab: 'Ouvrez les paramètres dans un onglet pour faire ceci.',
  entryGone: 'Cette entrée n’est plus dans le glossaire.',
  glossaryGone: 'Ce glossaire n’est plus installé.',
  glossaryUnread:
    'Le navigateur n’a pas pu lire ce glossaire pour l’instant. Réessayez, ou redémarrez le navigateur.',
  fileGone: 'Le fichier {file} de Glossa ne peut pas être lu. Réinstallez Glossa.',
  notSite: '« {host} » n’est pas le nom d’un site.',
  tooManyMutes:
    'Glossa ne peut pas retenir davantage d’endroits où des termes sont ignorés. Marquez-en de nouveau quelques-uns dans les paramètres, ou ignorez celui-ci sur tout le site.',
  privatePlace:
    'Dans une fenêtre privée, on ne peut pas marquer des mots pour une seule page ou un seul site. Marquez-les partout ou utilisez une fenêtre normale.',
  longAddress:
    'L’adresse de cette page est trop longue pour être enregistrée. Ignorez plutôt le terme sur tout le site.',
  noAddress: 'Cette page n’a pas d’adresse que Glossa puisse retenir.',
  longAddressToMark:
    'L’adresse de cette page est trop longue pour être enregistrée. Marquez plutôt les mots sur tout le site.',
  tooManyEveryday:
    'Glossa ne peut pas retenir davantage d’endroits où les mots courants de ce glossaire sont marqués. Supprimez-en quelques-uns dans les paramètres, ou marquez les mots partout.',
  tooOften: 'C’était trop rapide. Réessayez dans quelques secondes.',
};
