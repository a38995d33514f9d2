/** Français. */
import type { Locale } from '../../src/i18n/locale';

export const fr: Locale = {
  manifest: {
    description:
      'Explique les termes là où vous lisez : pointez un mot marqué et voyez ce qu’il veut dire.',
    toggleSite: 'Activer ou désactiver Glossa sur ce site',
    explainSelection: 'Expliquer le texte sélectionné',
    nextTerm: 'Expliquer le terme suivant de la page',
    previousTerm: 'Expliquer le terme précédent de la page',
    openPanel: 'Ouvrir le panneau latéral de Glossa',
    toggleEverywhere: 'Mettre Glossa en pause partout, ou reprendre',
  },

  shared: {
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

    search: 'Chercher termes et sections',
    clearSearch: 'Effacer la recherche',
    results: 'Résultats',
    noResults: 'Rien dans le glossaire ne correspond à « {query} ».',
    noResultsHint: 'Essayez une autre orthographe, ou moins de mots.',
    resultCount: { one: '{count} résultat', other: '{count} résultats' },
    section: 'Section',

    failedGlossary: 'Le glossaire n’a pas pu être chargé.',
  },

  commands: {
    noTerms: 'Aucun terme sur cette page',
    offHere: 'Glossa est désactivé sur ce site',
    pausedHere: 'Glossa est en pause',
    paused: 'Glossa est en pause partout',
    resumed: 'Glossa reprend',
  },

  selection: {
    menu: 'Expliquer « %s »',
    none: 'Sélectionnez d’abord un mot ou une expression',
    notFound: 'Le glossaire n’a pas d’entrée qui s’écrive ainsi.',
    near: 'Proches',
    query: '« {text} »',
  },

  card: {
    loading: 'Recherche…',
    failed: 'Cette explication n’a pas pu être chargée.',
    mute: 'Faux ici, ou inutile ?',
    mutePage: 'Veut dire autre chose sur cette page',
    muteSite: 'Veut dire autre chose sur ce site',
    muteEverywhere: 'Ne jamais marquer ce terme',
    muteUndo: 'Vous pouvez l’annuler dans les options de Glossa.',
    morePlaces: { one: 'Un autre endroit', other: '{count} autres endroits' },
  },

  actions: {
    copy: 'Copier',
    copied: 'Copié',
    copyFailed:
      'Le navigateur n’a pas permis la copie. Sélectionnez le texte et copiez-le vous-même.',
    pin: 'Garder ouverte',
  },

  popup: {
    onPage: 'Cette page',
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
    showNth: 'Montrer « {term} » sur la page, endroit {nth} sur {count}',
    shownAt: '« {term} » : endroit {nth} sur {count}',

    held: { one: '{count} terme laissé de côté', other: '{count} termes laissés de côté' },
    heldIntro: 'Ils sont aussi sur la page, mais ne sont pas marqués.',
    heldByPhrase: 'Il se trouve dans « {phrase} ».',
    heldByWords: 'Les mots qui l’entourent indiquent autre chose : {words}.',
    heldByNothing: 'Rien autour n’indique ce sens.',
    heldMuted: 'Désactivé par vous.',
    heldTimes: { one: 'une fois', other: '{count} fois' },

    emptyTitle: 'Aucun terme sur cette page',
    empty:
      'Aucun terme du glossaire ne figure dans le texte de cette page. Cherchez dans le glossaire, ou lisez l’article.',
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
  },

  recent: {
    title: 'Récents',
    none: 'Rien de consulté pour l’instant',
    noneText: 'Les termes que vous lisez ici ou sur des pages apparaissent dans cette liste.',
    failed: 'Vos termes récents n’ont pas pu être lus.',
    kept: 'Gardé jusqu’à la fermeture du navigateur, sur cet ordinateur seulement.',
    forget: 'Vider la liste',
  },

  panel: {
    open: 'Ouvrir à côté de la page',
    resume: 'Continuer : {title}',
  },

  welcome: {
    title: 'Les mots expliqués là où vous lisez',
    lead: 'Glossa marque des termes dans les pages que vous lisez. Pointez-en un, et une carte dit ce qu’il signifie.',
    try: 'Essayez ici',
    tryHint: 'Laissez le pointeur sur un mot souligné, ou touchez-le.',
    where: 'Où se trouve l’interrupteur',
    whereText:
      'L’icône de Glossa ouvre la liste des termes de la page, l’article qui les explique et l’interrupteur du site où vous êtes.',
    pinChromium:
      'Pour garder l’icône en vue, cliquez sur la pièce de puzzle de la barre d’outils, puis sur l’épingle à côté de Glossa.',
    pinFirefox:
      'Pour garder l’icône en vue, cliquez sur la pièce de puzzle de la barre d’outils, puis sur la roue dentée à côté de Glossa, et choisissez « Épingler à la barre d’outils ».',
    pinned: 'L’icône est dans votre barre d’outils.',
    keys: '{keys} active ou désactive Glossa pour le site où vous êtes.',
    elements:
      'Si vous lisez au clavier ou avec un lecteur d’écran, choisissez dans les paramètres le marquage « en éléments ».',
    settings: 'Ouvrir les paramètres',
  },

  marks: {
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
  },

  glossaries: {
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
  },

  backup: {
    title: 'Sauvegarde',
    text: 'Tous les paramètres, les règles de sites, les termes désactivés et les glossaires que vous avez ajoutés, dans un fichier sur votre ordinateur.',
    save: 'Enregistrer tous les réglages',
    saveSites: 'Enregistrer les règles de sites en liste',
    load: 'Restaurer depuis un fichier',
    loadText:
      'Des réglages enregistrés, ou une liste avec un site par ligne, précédé de « on » ou « off ». Vous voyez d’abord ce qui changerait.',
    preview: 'Ce que « {file} » change',
    way: 'Comment restaurer',
    merge: 'Ajouter à ce qui est là',
    mergeText: 'Rien n’est perdu ; si les deux disent quelque chose, le fichier compte.',
    replace: 'Remplacer ce qui est là',
    replaceText: 'Ce que le fichier n’a pas est supprimé.',
    added: 'Ajouté : {what}',
    changed: 'Modifié : {what}',
    removed: 'Supprimé : {what}',
    siteOn: 'règle pour {site} : activé',
    siteOff: 'règle pour {site} : désactivé',
    mute: '{term} désactivé, {place}',
    more: { one: 'et {count} autre changement', other: 'et {count} autres changements' },
    nothing: 'Rien : tout est déjà là.',
    restore: 'Restaurer',
    cancel: 'Annuler',
    done: 'Restauré.',
    undo: 'Annuler la restauration',
    large: 'Ce fichier est trop grand pour contenir des réglages de Glossa.',
    empty: 'Ce fichier ne contient ni réglages ni sites.',
    badJson:
      'Ce fichier est endommagé : il n’est pas lisible comme JSON. Le navigateur dit : {reason}',
    foreign: 'Ce fichier ne contient pas de réglages de Glossa.',
    newer:
      'Ce fichier vient d’un Glossa plus récent (format {version}). Mettez Glossa à jour, puis réessayez.',
    missing: 'Ce fichier est endommagé : « {place} » manque.',
    wrong: 'Ce fichier est endommagé : dans « {place} » il y a {found}, ce qui ne peut pas être.',
    badLine: 'La ligne {line} n’est pas un site : « {text} ». Rien n’a été changé.',
    glossary: 'glossaire « {title} »',
    badGlossary: 'Ce fichier est endommagé. {reason}',
  },

  reader: {
    title: '{glossary} – Glossa',
    contents: 'Sommaire',
    toText: 'Aller au texte',
    unknownSection: 'Cette section n’est plus dans l’article. Voici l’article tel qu’il est.',
    unknownEntry: 'Ce terme n’est plus dans le glossaire.',
  },

  options: {
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
  },

  errors: {
    noPage: 'Il n’y a pas de page dans cette fenêtre.',
    needsTab: 'Les paramètres doivent être ouverts dans un onglet.',
    entryGone: 'Cette entrée n’est plus dans le glossaire.',
    glossaryGone: 'Ce glossaire n’est plus installé.',
    fileGone: 'Le fichier {file} de Glossa ne peut pas être lu ; réinstallez Glossa.',
    notSite: '« {host} » n’est pas le nom d’un site.',
  },
};
