import type { Locale } from '../locale';

export const options: Locale['options'] = {
  title: 'Paramètres',
  saved: 'Enregistré',
  notSaved: 'L’enregistrement a échoué. {reason}',
  failed: 'Les paramètres n’ont pas pu être lus.',

  painter: 'Marquage des termes',
  highlight: 'En surlignage',
  highlightText:
    'Le navigateur peint une ligne pointillée sous le texte de la page. La page n’est modifiée en rien.',
  elements: 'En éléments',
  elementsText:
    'Chaque terme devient un élément de la page, que la touche Tab atteint et qu’un lecteur d’écran nomme. À choisir si vous lisez au clavier ou avec un lecteur d’écran. Tout est retiré ensuite sans laisser de trace.',

  sites: 'Sites',
  onOff: 'Où Glossa est activé',
  defaultOn: 'Sur tous les sites',
  defaultOnText: 'Une règle ci-dessous peut le désactiver pour un site.',
  defaultOff: 'Seulement là où je le dis',
  defaultOffText: 'Une règle ci-dessous dit sur quels sites il est activé.',
  rules: 'Règles pour les sites',
  rulesText:
    'Une règle couvre un site et tous ses sous-domaines ; celle d’un sous-domaine l’emporte.',
  noRules:
    'Aucune règle pour l’instant. Désactivez Glossa sur un site dans sa fenêtre, ou ajoutez un site ici.',
  findRule: 'Chercher une règle',
  noRuleFound: 'Aucune règle ne concerne un site contenant « {query} ».',
  addLabel: 'Ajouter une règle pour un site',
  addHint: 'Par exemple example.com, ou une adresse entière.',
  addOn: 'Y activer Glossa',
  addOff: 'Y désactiver Glossa',
  badHost: 'Ce n’est pas le nom d’un site. Écrivez-le comme example.com.',
  sameHost: 'Il y a déjà une règle pour {site} ; elle est dans la liste.',
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
    'Aucune page n’est lue jusqu’à ce que vous désactiviez ceci, ou que le navigateur redémarre.',

  muted: 'Termes désactivés',
  mutedText: 'Ces termes ne sont pas marqués là où vous les avez désactivés.',
  mutedNone: 'Aucun terme n’est désactivé. Cela se fait dans la carte du terme, sous « {mute} ».',
  everywhere: 'Partout',
  unmute: 'Réactiver',
  unmuteLabel: 'Réactiver : {term}, {place}',
  unmuted: 'Réactivé',
  undoUnmute: 'Annuler : désactiver {term}, {place}',

  keys: 'Clavier',
  keysText:
    'La fenêtre et le lecteur connaissent aussi « / » pour la recherche, et les flèches dans les listes.',
  noKey: 'aucun',
  changeKeys: 'Modifier les raccourcis',

  privacy: 'Vie privée',
  privacyNothing:
    'Glossa ne travaille que sur votre ordinateur. Il n’envoie rien, ne charge rien, n’a pas de compte et ne compte rien.',
  privacyStored:
    'Il garde les paramètres de cette page. Les termes consultés et votre place dans l’article, il les oublie quand le navigateur se ferme ; les pages visitées, il ne les note jamais.',
  permissions: 'Ce qui lui est permis, et pourquoi',
  permissionSites: 'Tous les sites',
  permissionSitesWhy:
    'Les termes sont expliqués partout où vous lisez. Là où Glossa est désactivé, il ne lit rien.',
  permissionStorage: 'Stockage',
  permissionStorageWhy: 'Garde ces paramètres.',
  permissionMenu: 'Menu contextuel',
  permissionMenuWhy: 'Propose d’expliquer le texte que vous sélectionnez.',
  permissionScripting: 'Scripts',
  permissionScriptingWhy:
    'N’apporte les explications dans une page que lorsqu’elle contient un terme.',
  permissionPanel: 'Panneau latéral',
  permissionPanelWhy: 'Montre les termes et l’article à côté de la page quand vous l’ouvrez.',

  source: 'À propos de la source',
  sourceText:
    'Le glossaire explique {entries} termes et raconte un article en {sections} sections, avec les mots de la rédaction.',
  read: 'Lire l’article',
  version: 'Glossa {version}',
};

export const marks: Locale['marks'] = {
  look: 'Aspect des termes',
  dotted: 'Soulignement pointillé',
  solid: 'Soulignement',
  tint: 'Fond teinté',
  none: 'Rien',
  noneText: 'On trouve les termes en les pointant, et dans la fenêtre.',
  colour: 'Couleur',
  colourText: 'La couleur du texte',
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
    'La marque se distingue bien : {light} : 1 sur les pages claires, {dark} : 1 sur les sombres.',
  faint:
    'Difficile à voir pour certains : {light} : 1 sur les pages claires, {dark} : 1 sur les sombres. À partir de 3 : 1, la plupart la voient.',
  unseen: 'Rien n’est marqué dans les pages.',
  density: 'Mentions marquées',
  densityText: 'On peut pointer chaque mention, marquée ou non.',
  section: 'La première de chaque section',
  sectionText: 'Ce qui se trouve sous un titre, ou dans un article de la page.',
  page: 'La première de la page',
  every: 'Toutes',
  opening: 'Quand la carte s’ouvre',
  openingText:
    'Un toucher sur un écran tactile, et Entrée sur une marque que le clavier atteint, l’ouvrent toujours.',
  hover: 'Quand le pointeur repose sur un terme',
  held: 'Quand le pointeur repose sur un terme et que {key} est enfoncée',
  keyCtrl: 'Ctrl',
  keyShift: 'Maj',
  click: 'Quand on clique sur un terme',
  clickText: 'Liens et boutons font toujours ce qu’ils font.',
};
