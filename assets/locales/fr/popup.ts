import type { Locale } from '../locale';

export const popup: Locale['popup'] = {
  onPage: 'Cette page',
  onPageTerms: { one: 'Cette page, {count} terme', other: 'Cette page, {count} termes' },
  article: 'Article',
  noArticleTitle: 'Pas d’article',
  noArticle:
    'Aucun des glossaires activés n’a d’article. Leurs termes sont expliqués quand même ; vous choisissez parmi eux dans les paramètres.',
  articleOf: 'Article de',
  views: 'Vues',
  settings: 'Paramètres',
  openReader: 'Ouvrir l’article entier',

  noSite: 'Pas un site web',
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
  switchFailed: 'Le changement n’a pas pu être fait. {reason}',

  termCount: { one: '{count} terme sur cette page', other: '{count} termes sur cette page' },
  show: 'Montrer « {term} » sur la page',
  shownAt: '« {term} » : endroit {nth} sur {count}',

  held: { one: '{count} terme laissé de côté', other: '{count} termes laissés de côté' },
  heldIntro: 'Ils sont aussi sur la page, mais ne sont pas marqués.',
  heldByPhrase: 'Il se trouve dans « {phrase} ».',
  heldByWords: 'Les mots qui l’entourent indiquent autre chose : {words}.',
  heldByNothing: 'Rien autour n’indique ce sens.',
  heldBySubject: 'Seuls {belonging} des {of} mots de cette page relèvent de son glossaire.',
  heldMuted: 'Désactivé par vous.',
  heldTimes: { one: 'une fois', other: '{count} fois' },

  allOffTitle: 'Tous les glossaires sont désactivés',
  allOff: 'Rien n’est expliqué tant que vous n’en activez pas un dans les paramètres.',
  emptyTitle: 'Aucun terme sur cette page',
  empty:
    'Aucun terme du glossaire ne figure dans le texte de cette page. Cherchez dans le glossaire, ou lisez l’article.',
  foreignTitle: 'Cette page est dans une autre langue',
  foreign:
    'La page indique qu’elle est dans cette langue : {language}. Vos glossaires expliquent des textes en : {read}.',
  allHeldTitle: 'Aucun terme marqué sur cette page',
  allHeld:
    'Certains mots ressemblent ici à des termes du glossaire. Vous voyez ci-dessous pourquoi ils ne sont pas marqués.',
  offTitle: 'Désactivé sur ce site',
  off: 'Glossa ne lit pas cette page. Activez-le ci-dessus pour en voir les termes.',
  pausedTitle: 'En pause',
  pausedText:
    'Glossa ne lit aucune page jusqu’à ce que vous repreniez, ou que le navigateur redémarre.',
  restrictedTitle: 'Les extensions ne peuvent pas fonctionner sur cette page',
  restrictedOwn:
    'Elle appartient au navigateur, à une autre extension, ou n’est pas une page web. Aucune extension ne peut lire ces pages.',
  restrictedHost:
    'Les navigateurs tiennent toutes les extensions à l’écart de {host} et de quelques autres sites à eux.',
  filesTitle: 'Les fichiers locaux demandent votre autorisation',
  files1: 'Ouvrez la page de Glossa parmi les extensions du navigateur.',
  files2: 'Activez « Autoriser l’accès aux URL de fichier ».',
  files3: 'Rechargez ce fichier.',
  openExtensionPage: 'Ouvrir la page de l’extension',
  silentTitle: 'Glossa ne fonctionne pas encore dans cette page',
  silent:
    'Si elle était ouverte avant l’installation ou la mise à jour de Glossa, rechargez-la. Les PDF, les images et les fichiers de texte brut ne peuvent pas être expliqués.',
  reload: 'Recharger la page',
  tabFailedTitle: 'Cet onglet ne peut pas être lu',
  tabFailed: 'Rouvrez Glossa depuis la page. Le navigateur dit : {reason}',
};

export const recent: Locale['recent'] = {
  title: 'Récents',
  none: 'Rien de consulté pour l’instant',
  noneText: 'Les termes que vous lisez ici ou sur des pages apparaissent dans cette liste.',
  failed: 'Vos termes récents n’ont pas pu être lus.',
  kept: 'Gardé jusqu’à la fermeture du navigateur, sur cet ordinateur seulement.',
  forget: 'Vider la liste',
};

export const panel: Locale['panel'] = {
  open: 'Ouvrir à côté de la page',
  resume: 'Continuer : {title}',
};
