import type { Locale } from '../locale';

export const popup: Locale['popup'] = {
  onPage: 'Cette page',
  onPageTerms: { one: 'Cette page, {count} terme', other: 'Cette page, {count} termes' },
  article: 'Article',
  noArticleTitle: 'Pas d’article',
  noArticle:
    'Aucun des glossaires activés n’a d’article. Leurs termes sont toujours expliqués. Vous pouvez choisir des glossaires dans les paramètres.',
  articleOf: 'Article de',
  views: 'Vues',
  settings: 'Paramètres',
  openReader: 'Ouvrir l’article entier',

  noSite: 'Ce n’est pas un site web',
  cannotRun: 'Glossa ne peut pas fonctionner ici',
  switchLabel: 'Glossa sur {site}',
  onByDefault: 'Activé par défaut',
  offByDefault: 'Désactivé par défaut',
  onByRule: 'Activé : règle pour {host}',
  offByRule: 'Désactivé : règle pour {host}',
  paused: 'En pause jusqu’au redémarrage du navigateur',
  pause: 'Mettre en pause partout',
  resume: 'Reprendre',
  onFor: 'Activé pour',
  offFor: 'Désactivé pour',
  scopeAll: 'tout {host}',
  switchFailed: 'Impossible de modifier ceci. {reason}',

  termCount: { one: '{count} terme sur cette page', other: '{count} termes sur cette page' },
  show: 'Montrer « {term} » sur la page',
  shownAt: '« {term} » : endroit {nth} sur {count}',

  held: { one: '{count} terme écarté', other: '{count} termes écartés' },
  heldIntro: 'Ils sont aussi sur la page, mais Glossa ne les a pas marqués.',
  heldByPhrase: 'Fait partie de l’expression « {phrase} ».',
  heldByWords: 'Les mots voisins suggèrent un autre sens : {words}.',
  heldByNothing: 'Rien autour ne suggère ce sens.',
  heldBySubject: 'Seuls {belonging} des {of} mots de cette page relèvent de son glossaire.',
  notAbout: 'Cette page ne porte pas sur « {title} » : {belonging} de ses {of} mots en relèvent.',
  notAboutHere: 'Le texte autour de ces mots ne porte pas sur « {title} ».',
  markAnyway: 'Les marquer quand même',
  markOnPage: 'Sur cette page',
  markOnSite: 'Sur {host}',
  markEverywhere: 'Partout',
  heldMuted: 'Vous ignorez ce terme ici.',
  heldTimes: { one: 'une fois', other: '{count} fois' },

  allOffTitle: 'Tous les glossaires sont désactivés',
  allOff: 'Activez-en un dans les paramètres pour voir des explications.',
  emptyTitle: 'Aucun terme sur cette page',
  empty:
    'Le texte de cette page ne contient aucun terme du glossaire. Cherchez dans le glossaire, ou lisez l’article.',
  emptyBundled:
    'Glossa n’a que le glossaire fourni, qui porte sur un seul sujet : « {title} ». La plupart des pages n’en contiennent aucun terme. Ajoutez des glossaires sur ce que vous lisez.',
  addGlossary: 'Ajouter un glossaire',
  foreignTitle: 'Cette page est dans une autre langue',
  foreign:
    'La page indique qu’elle est dans cette langue : {language}. Vos glossaires expliquent des textes en : {read}.',
  allHeldTitle: 'Aucun terme marqué sur cette page',
  allHeld:
    'Certains mots ressemblent ici à des termes. Vous voyez ci-dessous pourquoi ils ne sont pas marqués.',
  offTitle: 'Désactivé sur ce site',
  off: 'Glossa ne lit pas cette page. Activez-le ci-dessus pour voir les termes.',
  pausedTitle: 'En pause',
  pausedText:
    'Glossa ne lit aucune page jusqu’à ce que vous le repreniez ou redémarriez le navigateur.',
  restrictedTitle: 'Les extensions ne peuvent pas fonctionner sur cette page',
  restrictedOwn:
    'Elle appartient au navigateur ou à une autre extension, ou n’est pas une page web. Aucune extension ne peut lire ces pages.',
  restrictedHost:
    'Les navigateurs bloquent toutes les extensions sur {host} et sur quelques autres de leurs sites.',
  filesTitle: 'Les fichiers locaux demandent votre autorisation',
  files1: 'Ouvrez la page de Glossa dans la liste des extensions du navigateur.',
  files2: 'Activez « Autoriser l’accès aux URL de fichier ».',
  files3: 'Rechargez ce fichier.',
  openExtensionPage: 'Ouvrir la page de l’extension',
  silentTitle: 'Glossa ne fonctionne pas encore sur cette page',
  silent:
    'Si la page était ouverte avant l’installation ou la mise à jour de Glossa, rechargez-la. Glossa ne peut pas expliquer les PDF, les images et les fichiers de texte brut.',
  reload: 'Recharger la page',
  tabFailedTitle: 'Glossa ne peut pas lire cet onglet',
  tabFailed: 'Rouvrez Glossa depuis la page. Le navigateur indique : {reason}',
};

export const recent: Locale['recent'] = {
  title: 'Récents',
  none: 'Aucun terme consulté pour l’instant',
  noneText: 'Les termes que vous lisez ici ou sur des pages apparaissent dans cette liste.',
  failed: 'Vos termes récents n’ont pas pu être lus.',
  kept: 'Gardés seulement sur cet ordinateur, jusqu’à la fermeture du navigateur.',
  forget: 'Vider la liste',
};

export const panel: Locale['panel'] = {
  open: 'Ouvrir à côté de la page',
  resume: 'Continuer : {title}',
};
