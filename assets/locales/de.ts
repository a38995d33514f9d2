/** Deutsch. */
import type { Locale } from '../../src/i18n/locale';

export const de: Locale = {
  manifest: {
    description:
      'Erklärt Begriffe dort, wo man sie liest: auf ein markiertes Wort zeigen und sehen, was es heißt.',
    toggleSite: 'Glossa auf dieser Website ein- oder ausschalten',
    explainSelection: 'Markierten Text erklären',
    nextTerm: 'Nächsten Begriff auf der Seite erklären',
    previousTerm: 'Vorigen Begriff auf der Seite erklären',
    openPanel: 'Seitenleiste von Glossa öffnen',
    toggleEverywhere: 'Glossa überall pausieren oder fortsetzen',
  },

  shared: {
    language: 'de',
    direction: 'ltr',

    back: 'Zurück',
    backTo: 'Zurück zu: {title}',
    close: 'Schließen',
    retry: 'Noch einmal versuchen',
    loading: 'Wird geladen …',
    newTab: 'öffnet sich in einem neuen Tab',
    files: 'Dateien auf diesem Computer',

    alsoCalled: 'auch',
    inTheArticle: 'Im Artikel',
    mentionedOnly: 'Der Artikel nennt den Begriff, ohne ihn zu erklären.',
    mentionedIn: 'Genannt in',
    here: 'In diesem Abschnitt',
    readSection: '„{title}“ lesen',
    hedged: 'Der Artikel ist vorsichtig',
    disputed: 'Umstritten',
    related: 'Verwandt',
    explanation: 'Erklärung von {term}',

    note: 'Anmerkung der Redaktion',
    noteNumber: 'Anmerkung der Redaktion {number}',
    references: 'Belege',
    oursLegend: 'Sätze in eckigen Klammern stammen von der Redaktion; der Artikel sagt sie nicht.',

    source: 'Quelle',

    search: 'Begriffe und Abschnitte suchen',
    clearSearch: 'Suche leeren',
    results: 'Ergebnisse',
    noResults: 'Im Glossar passt nichts zu „{query}“.',
    noResultsHint: 'Versuchen Sie eine andere Schreibweise oder weniger Wörter.',
    resultCount: { one: '{count} Ergebnis', other: '{count} Ergebnisse' },
    section: 'Abschnitt',

    failedGlossary: 'Das Glossar konnte nicht geladen werden.',
  },

  commands: {
    noTerms: 'Keine Begriffe auf dieser Seite',
    offHere: 'Glossa ist auf dieser Website ausgeschaltet',
    pausedHere: 'Glossa pausiert',
    paused: 'Glossa pausiert jetzt überall',
    resumed: 'Glossa läuft wieder',
  },

  selection: {
    menu: '„%s“ erklären',
    none: 'Markieren Sie zuerst ein Wort oder mehrere',
    notFound: 'Das Glossar hat keinen Eintrag, der so geschrieben wird.',
    near: 'Ähnlich',
    query: '„{text}“',
  },

  card: {
    loading: 'Wird nachgeschlagen …',
    failed: 'Diese Erklärung konnte nicht geladen werden.',
    mute: 'Hier falsch oder überflüssig?',
    mutePage: 'Bedeutet auf dieser Seite etwas anderes',
    muteSite: 'Bedeutet auf dieser Website etwas anderes',
    muteEverywhere: 'Diesen Begriff nie markieren',
    muteUndo: 'Das lässt sich in den Einstellungen von Glossa zurücknehmen.',
    morePlaces: { one: 'Eine weitere Stelle', other: '{count} weitere Stellen' },
  },

  actions: {
    copy: 'Kopieren',
    copied: 'Kopiert',
    copyFailed:
      'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn selbst.',
    pin: 'Offen halten',
  },

  popup: {
    onPage: 'Diese Seite',
    article: 'Artikel',
    noArticleTitle: 'Kein Artikel',
    noArticle:
      'Keines der eingeschalteten Glossare hat einen Artikel. Ihre Begriffe werden trotzdem erklärt; in den Einstellungen wählen Sie unter ihnen.',
    articleOf: 'Artikel aus',
    views: 'Ansichten',
    settings: 'Einstellungen',
    openReader: 'Ganzen Artikel öffnen',

    noSite: 'Keine Website',
    cannotRun: 'Hier kann Glossa nicht laufen',
    switchLabel: 'Glossa auf {site}',
    onByDefault: 'Standardmäßig ein',
    offByDefault: 'Standardmäßig aus',
    onByRule: 'Ein: Regel für {host}',
    offByRule: 'Aus: Regel für {host}',
    paused: 'Pause bis zum Neustart des Browsers',
    pause: 'Überall pausieren',
    resume: 'Fortsetzen',
    onFor: 'Ein für',
    offFor: 'Aus für',
    scopeAll: 'ganz {host}',
    switchFailed: 'Das ließ sich nicht ändern. {reason}',

    termCount: {
      one: '{count} Begriff auf dieser Seite',
      other: '{count} Begriffe auf dieser Seite',
    },
    show: '„{term}“ auf der Seite zeigen',
    showNth: '„{term}“ auf der Seite zeigen, Stelle {nth} von {count}',
    shownAt: '„{term}“: Stelle {nth} von {count}',

    held: { one: '{count} Begriff zurückgehalten', other: '{count} Begriffe zurückgehalten' },
    heldIntro: 'Auch sie stehen auf der Seite, sind aber nicht markiert.',
    heldByPhrase: 'Steht in „{phrase}“.',
    heldByWords: 'Die Wörter ringsum sprechen für etwas anderes: {words}.',
    heldByNothing: 'Nichts ringsum spricht für diese Bedeutung.',
    heldMuted: 'Von Ihnen ausgeschaltet.',
    heldTimes: { one: 'einmal', other: '{count}-mal' },

    emptyTitle: 'Keine Begriffe auf dieser Seite',
    empty:
      'Im Text dieser Seite steht keiner der Begriffe des Glossars. Durchsuchen Sie das Glossar oder lesen Sie den Artikel.',
    allHeldTitle: 'Auf dieser Seite ist nichts markiert',
    allHeld:
      'Einige Wörter hier sehen wie Begriffe des Glossars aus. Unten steht, warum sie nicht markiert sind.',
    offTitle: 'Auf dieser Website aus',
    off: 'Glossa liest diese Seite nicht. Schalten Sie es oben ein, um ihre Begriffe zu sehen.',
    pausedTitle: 'Pause',
    pausedText: 'Glossa liest keine Seite, bis Sie fortsetzen oder der Browser neu startet.',
    restrictedTitle: 'Auf dieser Seite können keine Erweiterungen laufen',
    restrictedOwn:
      'Sie gehört dem Browser selbst oder einer anderen Erweiterung oder ist keine Webseite. Solche Seiten darf keine Erweiterung lesen.',
    restrictedHost:
      'Browser halten alle Erweiterungen von {host} und einigen weiteren eigenen Websites fern.',
    filesTitle: 'Für lokale Dateien ist Ihre Erlaubnis nötig',
    files1: 'Öffnen Sie die Seite von Glossa unter den Erweiterungen des Browsers.',
    files2: 'Schalten Sie „Zugriff auf Datei-URLs zulassen“ ein.',
    files3: 'Laden Sie diese Datei neu.',
    openExtensionPage: 'Seite der Erweiterung öffnen',
    silentTitle: 'Glossa läuft auf dieser Seite noch nicht',
    silent:
      'War sie schon offen, bevor Glossa installiert oder aktualisiert wurde, laden Sie sie neu. PDF-Dateien, Bilder und reine Textdateien können nicht erklärt werden.',
    reload: 'Seite neu laden',
    tabFailedTitle: 'Dieser Tab ist nicht lesbar',
    tabFailed: 'Öffnen Sie Glossa noch einmal von der Seite aus. Der Browser sagt: {reason}',
  },

  recent: {
    title: 'Zuletzt',
    none: 'Noch nichts nachgeschlagen',
    noneText: 'Begriffe, die Sie hier oder auf Seiten lesen, erscheinen in dieser Liste.',
    failed: 'Ihre letzten Begriffe waren nicht lesbar.',
    kept: 'Bleibt bis zum Schließen des Browsers, nur auf diesem Computer.',
    forget: 'Liste leeren',
  },

  panel: {
    open: 'Neben der Seite öffnen',
    resume: 'Weiterlesen: {title}',
  },

  welcome: {
    title: 'Wörter erklärt, wo Sie lesen',
    lead: 'Glossa markiert Begriffe auf den Seiten, die Sie lesen. Zeigen Sie auf einen, und eine Karte sagt, was er bedeutet.',
    try: 'Hier ausprobieren',
    tryHint: 'Lassen Sie den Zeiger auf einem unterstrichenen Wort ruhen, oder tippen Sie es an.',
    where: 'Wo der Schalter ist',
    whereText:
      'Das Symbol von Glossa öffnet die Liste der Begriffe auf der Seite, den Artikel dahinter und den Schalter für die Website, auf der Sie sind.',
    pinChromium:
      'Damit das Symbol sichtbar bleibt, drücken Sie auf das Puzzleteil in der Symbolleiste und dann auf die Stecknadel neben Glossa.',
    pinFirefox:
      'Damit das Symbol sichtbar bleibt, drücken Sie auf das Puzzleteil in der Symbolleiste, dann auf das Zahnrad neben Glossa, und wählen Sie „An Symbolleiste anheften“.',
    pinned: 'Das Symbol ist in Ihrer Symbolleiste.',
    keys: '{keys} schaltet Glossa für die Website, auf der Sie sind, ein oder aus.',
    elements:
      'Wenn Sie mit der Tastatur oder einem Bildschirmvorleser lesen, wählen Sie in den Einstellungen Markierungen „als Elemente“.',
    settings: 'Einstellungen öffnen',
  },

  marks: {
    look: 'Wie Begriffe aussehen',
    dotted: 'Gepunktet unterstrichen',
    solid: 'Unterstrichen',
    tint: 'Getönter Hintergrund',
    none: 'Gar nicht',
    noneText: 'Begriffe finden Sie, indem Sie darauf zeigen, und im Popup.',
    colour: 'Farbe',
    colourText: 'Die Farbe des Textes',
    colourTeal: 'Blaugrün',
    colourBlue: 'Blau',
    colourViolet: 'Violett',
    colourPink: 'Pink',
    colourOrange: 'Orange',
    colourGreen: 'Grün',
    colourOwn: 'Andere Farbe',
    sample: 'Mit {term} versetzen Ärzte Menschen in Schlaf.',
    sampleTerm: 'Ketamin',
    clear:
      'Die Markierung hebt sich gut ab: {light} : 1 auf hellen, {dark} : 1 auf dunklen Seiten.',
    faint:
      'Für manche schwer zu sehen: {light} : 1 auf hellen, {dark} : 1 auf dunklen Seiten. Ab 3 : 1 sehen es die meisten.',
    unseen: 'Auf Seiten wird nichts markiert.',
    density: 'Welche Stellen markiert werden',
    densityText: 'Zeigen können Sie auf jede Stelle, ob markiert oder nicht.',
    section: 'Die erste in jedem Abschnitt',
    sectionText: 'Was unter einer Überschrift oder in einem Artikel der Seite steht.',
    page: 'Die erste auf der Seite',
    every: 'Jede',
    opening: 'Wann sich die Karte öffnet',
    openingText:
      'Ein Tippen auf dem Touchscreen und die Eingabetaste auf einer Markierung, die die Tastatur erreicht, öffnen sie immer.',
    hover: 'Wenn der Zeiger auf einem Begriff ruht',
    held: 'Wenn der Zeiger auf einem Begriff ruht und {key} gedrückt ist',
    keyCtrl: 'Strg',
    keyShift: 'Umschalt',
    click: 'Wenn ein Begriff angeklickt wird',
    clickText: 'Links und Schaltflächen tun weiter, was sie tun.',
  },

  glossaries: {
    title: 'Glossare',
    text: 'Wo zwei denselben Begriff erklären, tut es das weiter oben.',
    termCount: { one: '{count} Begriff', other: '{count} Begriffe' },
    bundled: 'kommt mit Glossa',
    switchLabel: 'Begriffe aus „{title}“ erklären',
    up: '„{title}“ nach oben',
    down: '„{title}“ nach unten',
    movedTo: '„{title}“ ist jetzt Nummer {place} von {count}.',
    save: 'Als Datei sichern',
    saveLabel: 'Als Datei sichern: „{title}“',
    removeLabel: '„{title}“ entfernen',
    undoRemove: 'Rückgängig: „{title}“ zurückholen',
    add: 'Glossare hinzufügen',
    addText:
      'Dateien mit Begriffen und dem, was sie bedeuten: Glossas eigene, Tabellen (CSV), JSON, HTML, Markdown und andere, eine oder mehrere; oder legen Sie sie hier ab. Sie sehen vorher, was darin ist.',
    reading: '„{file}“ wird gelesen …',
    packing: '„{file}“ wird vorbereitet …',
    preview: 'Was hinzukäme',
    first: 'Die ersten Begriffe: {terms}',
    noTerms: 'Es hat keine Begriffe: nichts würde markiert.',
    replaces: 'Tritt an die Stelle von „{title}“, das schon hier ist.',
    warnings: { one: 'Eine Anmerkung', other: '{count} Anmerkungen' },
    confirm: 'Hinzufügen',
    added: 'Hinzugefügt: {titles}.',
    undoAdd: 'Rückgängig: {titles} wieder wegnehmen',
    bad: '„{file}“ kann nicht hinzugefügt werden:',
    badHint:
      'Nichts davon wurde hinzugefügt. Berichtigen Sie die Datei und wählen Sie sie noch einmal.',
    damaged:
      'Beschädigt: Es ist nicht mehr lesbar und erklärt nichts. Entfernen Sie es und fügen Sie seine Datei noch einmal hinzu.',
    noDatabase:
      'Dieser Browser gibt Erweiterungen keine Datenbank (IndexedDB); eigene Glossare können hier nicht bleiben. Das von Glossa mitgebrachte geht trotzdem.',
    full: 'Der Browser hat keinen Platz mehr dafür. Nichts wurde geändert. Schaffen Sie Platz auf dem Datenträger oder entfernen Sie ein anderes Glossar, dann versuchen Sie es noch einmal.',
    databaseFailed:
      'Der Browser konnte es nicht speichern oder lesen. Nichts wurde geändert. Versuchen Sie es noch einmal oder starten Sie den Browser neu.',
    elsewhere:
      'Aus einem privaten Fenster können keine Glossare hinzugefügt werden: Was es speichert, bleibt dort. Öffnen Sie diese Einstellungen in einem normalen Fenster.',
    failed: 'Die Liste der Glossare ist nicht lesbar.',
  },

  backup: {
    title: 'Sicherung',
    text: 'Alle Einstellungen, Regeln für Websites, ausgeschalteten Begriffe und die Glossare, die Sie hinzugefügt haben, als Datei auf Ihrem Computer.',
    save: 'Alle Einstellungen speichern',
    saveSites: 'Website-Regeln als Liste speichern',
    load: 'Aus einer Datei wiederherstellen',
    loadText:
      'Aus gespeicherten Einstellungen oder einer Liste mit einer Website je Zeile, davor „on“ oder „off“. Sie sehen zuerst, was sich ändern würde.',
    preview: 'Was „{file}“ ändert',
    way: 'Wie wiederherstellen',
    merge: 'Hinzufügen zu dem, was da ist',
    mergeText: 'Nichts geht verloren; wo beide etwas sagen, gilt die Datei.',
    replace: 'Ersetzen, was da ist',
    replaceText: 'Was die Datei nicht hat, wird entfernt.',
    added: 'Neu: {what}',
    changed: 'Geändert: {what}',
    removed: 'Entfernt: {what}',
    siteOn: 'Regel für {site}: ein',
    siteOff: 'Regel für {site}: aus',
    mute: '{term} ausgeschaltet, {place}',
    more: { one: 'und {count} weitere Änderung', other: 'und {count} weitere Änderungen' },
    nothing: 'Nichts: Das alles ist schon da.',
    restore: 'Wiederherstellen',
    cancel: 'Abbrechen',
    done: 'Wiederhergestellt.',
    undo: 'Rückgängig machen',
    large: 'Diese Datei ist zu groß für Einstellungen von Glossa.',
    empty: 'Diese Datei enthält keine Einstellungen und keine Websites.',
    badJson:
      'Diese Datei ist beschädigt: Sie ist nicht als JSON lesbar. Der Browser sagt: {reason}',
    foreign: 'Diese Datei enthält keine Einstellungen von Glossa.',
    newer:
      'Ein neueres Glossa hat diese Datei geschrieben (Format {version}). Aktualisieren Sie Glossa und versuchen Sie es dann noch einmal.',
    missing: 'Diese Datei ist beschädigt: „{place}“ fehlt.',
    wrong: 'Diese Datei ist beschädigt: In „{place}“ steht {found}, was nicht sein kann.',
    badLine: 'Zeile {line} ist keine Website: „{text}“. Nichts wurde geändert.',
    glossary: 'Glossar „{title}“',
    badGlossary: 'Diese Datei ist beschädigt. {reason}',
  },

  reader: {
    title: '{glossary} – Glossa',
    contents: 'Inhalt',
    toText: 'Zum Text springen',
    unknownSection:
      'Diesen Abschnitt gibt es im Artikel nicht mehr. Hier ist der Artikel, wie er ist.',
    unknownEntry: 'Dieser Begriff steht nicht mehr im Glossar.',
  },

  options: {
    title: 'Einstellungen',
    saved: 'Gespeichert',
    notSaved: 'Das ließ sich nicht speichern. {reason}',
    failed: 'Die Einstellungen waren nicht lesbar.',

    painter: 'Wie Begriffe markiert werden',
    highlight: 'Als Hervorhebung',
    highlightText:
      'Der Browser malt eine gepunktete Linie unter den Text der Seite. Die Seite selbst wird nicht verändert.',
    elements: 'Als Elemente',
    elementsText:
      'Jeder Begriff wird ein eigenes Element der Seite, das die Tabulatortaste erreicht und ein Bildschirmvorleser nennt. Das Richtige, wenn Sie mit der Tastatur oder einem Bildschirmvorleser lesen. Es verschwindet wieder ohne Spur.',

    sites: 'Websites',
    onOff: 'Wo Glossa eingeschaltet ist',
    defaultOn: 'Auf jeder Website',
    defaultOnText: 'Eine Regel unten kann es für eine Website ausschalten.',
    defaultOff: 'Nur, wo ich es sage',
    defaultOffText: 'Regeln unten sagen, auf welchen Websites es an ist.',
    rules: 'Regeln für Websites',
    rulesText:
      'Eine Regel gilt für eine Website und alle ihre Subdomains; eine Regel für eine Subdomain geht vor.',
    noRules:
      'Noch keine Regeln. Schalten Sie Glossa im Popup einer Website aus, oder fügen Sie hier eine hinzu.',
    findRule: 'Regel suchen',
    noRuleFound: 'Keine Regel betrifft eine Website mit „{query}“.',
    addLabel: 'Regel für eine Website hinzufügen',
    addHint: 'Etwa example.com oder eine ganze Adresse.',
    addOn: 'Dort einschalten',
    addOff: 'Dort ausschalten',
    badHost: 'Das ist kein Name einer Website. Schreiben Sie ihn wie example.com.',
    sameHost: 'Für {site} gibt es schon eine Regel; sie steht in der Liste.',
    ruleLabel: 'Glossa auf {site}',
    on: 'Ein',
    off: 'Aus',
    remove: 'Entfernen',
    removeRule: 'Regel für {site} entfernen',
    removed: 'Entfernt',
    undo: 'Rückgängig',
    undoRule: 'Rückgängig: Regel für {site} zurückholen',

    pause: 'Pause',
    pauseLabel: 'Glossa überall pausieren',
    pauseText: 'Keine Seite wird gelesen, bis Sie das ausschalten oder der Browser neu startet.',

    muted: 'Ausgeschaltete Begriffe',
    mutedText: 'Diese Begriffe werden nicht markiert, wo Sie sie ausgeschaltet haben.',
    mutedNone:
      'Kein Begriff ist ausgeschaltet. Das geht in der Karte eines Begriffs, unter „{mute}“.',
    everywhere: 'Überall',
    unmute: 'Wieder einschalten',
    unmuteLabel: 'Wieder einschalten: {term}, {place}',
    unmuted: 'Wieder an',
    undoUnmute: 'Rückgängig: {term} ausschalten, {place}',

    keys: 'Tastatur',
    keysText: 'Popup und Leseansicht kennen auch „/“ für die Suche und die Pfeiltasten in Listen.',
    noKey: 'keine',
    changeKeys: 'Tastenkürzel ändern',

    privacy: 'Datenschutz',
    privacyNothing:
      'Glossa arbeitet nur auf Ihrem Computer. Es sendet nichts, lädt nichts, hat kein Konto und zählt nichts.',
    privacyStored:
      'Es speichert die Einstellungen auf dieser Seite. Nachgeschlagene Begriffe und Ihre Stelle im Artikel vergisst es, sobald der Browser schließt; besuchte Seiten merkt es sich nie.',
    permissions: 'Was es darf und warum',
    permissionSites: 'Alle Websites',
    permissionSitesWhy:
      'Begriffe werden erklärt, wo immer Sie lesen. Wo Glossa aus ist, liest es nichts.',
    permissionStorage: 'Speicher',
    permissionStorageWhy: 'Bewahrt diese Einstellungen auf.',
    permissionMenu: 'Kontextmenü',
    permissionMenuWhy: 'Bietet an, markierten Text zu erklären.',
    permissionScripting: 'Skripte',
    permissionScriptingWhy:
      'Bringt Erklärungen erst dann in eine Seite, wenn sie einen Begriff hat.',
    permissionPanel: 'Seitenleiste',
    permissionPanelWhy: 'Zeigt Begriffe und Artikel neben der Seite, wenn Sie sie öffnen.',

    source: 'Über die Quelle',
    sourceText:
      'Das Glossar erklärt {entries} Begriffe und gibt einen Artikel in {sections} Abschnitten in den Worten der Redaktion wieder.',
    read: 'Artikel lesen',
    version: 'Glossa {version}',
  },

  errors: {
    noPage: 'In diesem Fenster ist keine Seite.',
    needsTab: 'Die Einstellungen müssen in einem Tab offen sein.',
    entryGone: 'Dieser Eintrag steht nicht mehr im Glossar.',
    glossaryGone: 'Dieses Glossar ist nicht mehr installiert.',
    fileGone: 'Glossas eigene Datei {file} ist nicht lesbar; installieren Sie Glossa neu.',
    notSite: '„{host}“ ist kein Name einer Website.',
  },
};
