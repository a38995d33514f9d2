import type { Locale } from '../locale';

export const options: Locale['options'] = {
  title: 'Paramètres',
  saved: 'Enregistré',
  notSaved: 'Impossible d’enregistrer ceci. {reason}',
  failed: 'Les paramètres n’ont pas pu être lus.',
  marksPage: 'Marques',
  cardsPage: 'Carte et clavier',
  backupPage: 'Sauvegarde et vie privée',

  painter: 'Marquage des termes',
  highlight: 'En surlignage',
  highlightText:
    'Le navigateur dessine les marques sur le texte de la page. La page elle-même n’est pas modifiée.',
  elements: 'En éléments',
  elementsText:
    'Chaque terme devient un élément à part, que vous atteignez avec la touche Tab et que les lecteurs d’écran annoncent. À choisir si vous lisez au clavier ou avec un lecteur d’écran. Glossa retire ensuite les éléments sans laisser de trace.',

  sites: 'Sites',
  onOff: 'Où Glossa est activé',
  defaultOn: 'Sur tous les sites',
  defaultOnText: 'Une règle ci-dessous peut désactiver Glossa pour un site.',
  defaultOff: 'Seulement sur les sites que je choisis',
  defaultOffText: 'Ajoutez les sites comme règles ci-dessous.',
  rules: 'Règles pour les sites',
  rulesText:
    'Une règle couvre un site et tous ses sous-domaines ; celle d’un sous-domaine l’emporte.',
  noRules:
    'Aucune règle pour l’instant. Utilisez l’interrupteur de la fenêtre de Glossa sur un site, ou ajoutez un site ici.',
  findRule: 'Chercher une règle',
  noRuleFound: 'Aucune règle pour un site dont le nom contient « {query} ».',
  addLabel: 'Ajouter une règle pour un site',
  addHint: 'Par exemple example.com, ou une adresse complète.',
  addOn: 'Y activer Glossa',
  addOff: 'Y désactiver Glossa',
  badHost: 'Ce n’est pas le nom d’un site. Écrivez-le comme example.com.',
  sameHost: 'Il y a déjà une règle pour {site} dans la liste.',
  ruleLabel: 'Glossa sur {site}',
  on: 'Activé',
  off: 'Désactivé',
  remove: 'Supprimer',
  removeRule: 'Supprimer la règle pour {site}',
  removed: 'Supprimée',
  undo: 'Annuler',
  undoRule: 'Annuler : rétablir la règle pour {site}',

  pause: 'Pause',
  pauseLabel: 'Mettre Glossa en pause partout',
  pauseText:
    'Glossa ne lit aucune page jusqu’à ce que vous désactiviez ceci ou redémarriez le navigateur.',

  muted: 'Termes ignorés',
  mutedText: 'Glossa ne marque pas ces termes là où vous les ignorez.',
  mutedNone:
    'Vous n’ignorez aucun terme. Pour en ignorer un, ouvrez sa carte et choisissez « {mute} ».',
  everywhere: 'Partout',
  unmute: 'Marquer de nouveau',
  unmuteLabel: 'Marquer de nouveau : {term}, {place}',
  unmuted: 'De nouveau marqué',
  undoUnmute: 'Annuler : ignorer {term}, {place}',

  keys: 'Clavier',
  keysText:
    'Dans la fenêtre de Glossa et le lecteur, « / » mène à la recherche, et les flèches parcourent les listes.',
  noKey: 'aucun',
  changeKeys: 'Modifier les raccourcis',

  privacy: 'Vie privée',
  privacyNothing:
    'Glossa fonctionne seulement sur votre ordinateur. Il n’envoie rien, ne charge rien depuis internet, ne demande pas de compte et ne fait pas de statistiques.',
  privacyStored:
    'Il enregistre vos paramètres et vos glossaires. Quand le navigateur se ferme, il oublie votre place dans l’article et les termes consultés, sauf si vous avez choisi de les conserver. Il n’enregistre jamais les pages que vous visitez.',
  permissions: 'Autorisations, et à quoi elles servent',
  permissionSites: 'Tous les sites',
  permissionSitesWhy:
    'Pour expliquer les termes partout où vous lisez. Là où Glossa est désactivé, il ne lit rien.',
  permissionStorage: 'Stockage',
  permissionStorageWhy: 'Pour garder vos paramètres.',
  permissionMenu: 'Menu contextuel',
  permissionMenuWhy:
    'Pour proposer d’expliquer ce que vous sélectionnez ou de l’ajouter à votre glossaire.',
  permissionScripting: 'Scripts',
  permissionScriptingWhy: 'Pour ne charger les explications que dans les pages qui ont des termes.',
  permissionPanel: 'Panneau latéral',
  permissionPanelWhy: 'Pour montrer les termes et l’article à côté de la page.',

  source: 'À propos de la source',
  sourceText:
    'Le glossaire explique {entries} termes et reprend un article en {sections} sections, avec les mots de la rédaction.',
  read: 'Lire l’article',
  version: 'Glossa {version}',
};

export const marks: Locale['marks'] = {
  look: 'Aspect des termes',
  dotted: 'Soulignement pointillé',
  solid: 'Soulignement',
  tint: 'Fond teinté',
  none: 'Aucune marque',
  noneText: 'Vous trouvez les termes en les pointant, et dans la fenêtre de Glossa.',
  colour: 'Couleur',
  colourText: 'Comme le texte',
  colourTeal: 'Bleu-vert',
  colourBlue: 'Bleu',
  colourViolet: 'Violet',
  colourPink: 'Rose',
  colourOrange: 'Orangé',
  colourGreen: 'Vert',
  colourOwn: 'Autre couleur',
  sample: 'Les médecins utilisent la {term} pour endormir les gens.',
  sampleTerm: 'kétamine',
  clear:
    'Facile à voir. Contraste : {light} : 1 sur les pages claires, {dark} : 1 sur les pages sombres.',
  faint:
    'Peut être difficile à voir. Contraste : {light} : 1 sur les pages claires, {dark} : 1 sur les pages sombres. À partir de 3 : 1, la plupart des gens voient une marque.',
  unseen: 'Rien n’est marqué dans les pages.',
  density: 'Mentions marquées',
  densityText: 'Vous pouvez pointer chaque mention, marquée ou non.',
  section: 'La première de chaque section',
  sectionText: 'Le texte sous un titre, ou dans un article de la page.',
  page: 'La première de la page',
  every: 'Toutes les mentions',
  navigation: 'Aussi dans les menus et les listes de liens',
  navigationText: 'Sinon, ils n’y sont pas marqués. Vous pouvez toujours les pointer.',
  opening: 'Quand la carte s’ouvre',
  openingText:
    'Un toucher sur un écran tactile l’ouvre toujours. Si le terme est dans un lien, la carte propose d’ouvrir ce lien, et un second toucher le suit. Entrée ouvre la carte d’une marque que vous atteignez au clavier.',
  hover: 'Quand vous pointez un terme',
  held: 'Quand vous pointez un terme avec {key} enfoncée',
  keyCtrl: 'Ctrl',
  keyShift: 'Maj',
  click: 'Quand vous cliquez sur un terme',
  clickText: 'Les liens et les boutons fonctionnent toujours.',
};
