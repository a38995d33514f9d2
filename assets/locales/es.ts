/** Español. */
import type { Locale } from '../../src/i18n/locale';

export const es: Locale = {
  manifest: {
    description:
      'Explica los términos donde los lees: señala una palabra marcada y mira qué significa.',
    toggleSite: 'Activar o desactivar Glossa en este sitio',
    explainSelection: 'Explicar el texto seleccionado',
    nextTerm: 'Explicar el término siguiente de la página',
    previousTerm: 'Explicar el término anterior de la página',
    openPanel: 'Abrir el panel lateral de Glossa',
    toggleEverywhere: 'Pausar o reanudar Glossa en todas partes',
  },

  shared: {
    language: 'es',
    direction: 'ltr',

    back: 'Atrás',
    backTo: 'Volver a {title}',
    close: 'Cerrar',
    retry: 'Reintentar',
    loading: 'Cargando…',
    newTab: 'se abre en una pestaña nueva',
    files: 'Archivos de este equipo',

    alsoCalled: 'también',
    inTheArticle: 'En el artículo',
    mentionedOnly: 'El artículo lo menciona sin explicarlo.',
    mentionedIn: 'Se menciona en',
    here: 'En esta sección',
    readSection: 'Leer «{title}»',
    hedged: 'El artículo es prudente',
    disputed: 'Discutido',
    related: 'Relacionados',
    explanation: 'Explicación de {term}',

    note: 'Nota de la redacción',
    noteNumber: 'Nota de la redacción {number}',
    references: 'Referencias',
    oursLegend: 'Las frases entre corchetes son de la redacción; el artículo no las dice.',

    source: 'Fuente',

    search: 'Buscar términos y secciones',
    clearSearch: 'Borrar la búsqueda',
    results: 'Resultados',
    noResults: 'Nada en el glosario coincide con «{query}».',
    noResultsHint: 'Prueba con otra grafía o con menos palabras.',
    resultCount: { one: '{count} resultado', other: '{count} resultados' },
    section: 'Sección',

    failedGlossary: 'No se pudo cargar el glosario.',
  },

  commands: {
    noTerms: 'No hay términos en esta página',
    offHere: 'Glossa está desactivado en este sitio',
    pausedHere: 'Glossa está en pausa',
    paused: 'Glossa está en pausa en todas partes',
    resumed: 'Glossa vuelve a funcionar',
  },

  selection: {
    menu: 'Explicar «%s»',
    none: 'Selecciona antes una palabra o una expresión',
    notFound: 'El glosario no tiene ninguna entrada que se escriba así.',
    near: 'Parecidos',
    query: '«{text}»',
  },

  card: {
    loading: 'Buscando…',
    failed: 'No se pudo cargar esta explicación.',
    mute: '¿Aquí es un error, o sobra?',
    mutePage: 'Significa otra cosa en esta página',
    muteSite: 'Significa otra cosa en este sitio',
    muteEverywhere: 'No marcar nunca este término',
    muteUndo: 'Puedes deshacerlo en las opciones de Glossa.',
    morePlaces: { one: 'Un lugar más', other: '{count} lugares más' },
  },

  actions: {
    copy: 'Copiar',
    copied: 'Copiado',
    copyFailed: 'El navegador no ha permitido copiarlo. Selecciona el texto y cópialo a mano.',
    pin: 'Mantener abierta',
  },

  popup: {
    onPage: 'Esta página',
    article: 'Artículo',
    noArticleTitle: 'No hay artículo',
    noArticle:
      'Ninguno de los glosarios activos tiene un artículo. Sus términos se explican igualmente; en los ajustes eliges entre ellos.',
    articleOf: 'Artículo de',
    views: 'Vistas',
    settings: 'Ajustes',
    openReader: 'Abrir el artículo completo',

    noSite: 'No es un sitio web',
    cannotRun: 'Glossa no puede funcionar aquí',
    switchLabel: 'Glossa en {site}',
    onByDefault: 'Activado por defecto',
    offByDefault: 'Desactivado por defecto',
    onByRule: 'Activado: regla para {host}',
    offByRule: 'Desactivado: regla para {host}',
    paused: 'En pausa hasta que se reinicie el navegador',
    pause: 'Pausar en todas partes',
    resume: 'Reanudar',
    onFor: 'Activado para',
    offFor: 'Desactivado para',
    scopeAll: 'todo {host}',
    switchFailed: 'No se pudo cambiar. {reason}',

    termCount: { one: '{count} término en esta página', other: '{count} términos en esta página' },
    show: 'Mostrar «{term}» en la página',
    showNth: 'Mostrar «{term}» en la página, lugar {nth} de {count}',
    shownAt: '«{term}»: lugar {nth} de {count}',

    held: { one: '{count} término descartado', other: '{count} términos descartados' },
    heldIntro: 'También están en la página, pero no se marcan.',
    heldByPhrase: 'Está en «{phrase}».',
    heldByWords: 'Las palabras de alrededor apuntan a otra cosa: {words}.',
    heldByNothing: 'Nada de alrededor apunta a este significado.',
    heldMuted: 'Desactivado por ti.',
    heldTimes: { one: 'una vez', other: '{count} veces' },

    emptyTitle: 'No hay términos en esta página',
    empty:
      'Ninguno de los términos del glosario está en el texto de esta página. Busca en el glosario o lee el artículo.',
    allHeldTitle: 'No hay términos marcados en esta página',
    allHeld:
      'Algunas palabras de aquí parecen términos del glosario. Abajo se ve por qué no están marcadas.',
    offTitle: 'Desactivado en este sitio',
    off: 'Glossa no lee esta página. Actívalo arriba para ver sus términos.',
    pausedTitle: 'En pausa',
    pausedText: 'Glossa no lee ninguna página hasta que lo reanudes o se reinicie el navegador.',
    restrictedTitle: 'Las extensiones no pueden funcionar en esta página',
    restrictedOwn:
      'Es del propio navegador, de otra extensión o no es una página web. Ninguna extensión puede leer esas páginas.',
    restrictedHost:
      'Los navegadores mantienen todas las extensiones fuera de {host} y de algunos otros sitios suyos.',
    filesTitle: 'Los archivos locales necesitan tu permiso',
    files1: 'Abre la página de Glossa entre las extensiones del navegador.',
    files2: 'Activa «Permitir acceso a URL de archivo».',
    files3: 'Recarga este archivo.',
    openExtensionPage: 'Abrir la página de la extensión',
    silentTitle: 'Glossa aún no funciona en esta página',
    silent:
      'Si estaba abierta antes de instalar o actualizar Glossa, recárgala. Los PDF, las imágenes y los archivos de texto no se pueden explicar.',
    reload: 'Recargar la página',
    tabFailedTitle: 'Esta pestaña no se puede leer',
    tabFailed: 'Vuelve a abrir Glossa desde la página. El navegador dice: {reason}',
  },

  recent: {
    title: 'Recientes',
    none: 'Aún no has consultado nada',
    noneText: 'Los términos que leas aquí o en las páginas aparecen en esta lista.',
    failed: 'No se pudieron leer tus términos recientes.',
    kept: 'Se guarda hasta que se cierre el navegador, solo en este equipo.',
    forget: 'Vaciar la lista',
  },

  panel: {
    open: 'Abrir junto a la página',
    resume: 'Seguir leyendo: {title}',
  },

  welcome: {
    title: 'Palabras explicadas donde lees',
    lead: 'Glossa marca términos en las páginas que lees. Señala uno y una tarjeta dice qué significa.',
    try: 'Pruébalo aquí',
    tryHint: 'Deja el puntero sobre una palabra subrayada, o tócala.',
    where: 'Dónde está el interruptor',
    whereText:
      'El icono de Glossa abre la lista de los términos de la página, el artículo que hay detrás y el interruptor del sitio en el que estás.',
    pinChromium:
      'Para tener el icono a la vista, pulsa la pieza de puzle de la barra de herramientas y luego la chincheta junto a Glossa.',
    pinFirefox:
      'Para tener el icono a la vista, pulsa la pieza de puzle de la barra de herramientas, luego el engranaje junto a Glossa, y elige «Fijar a la barra de herramientas».',
    pinned: 'El icono está en tu barra de herramientas.',
    keys: '{keys} activa o desactiva Glossa en el sitio en el que estás.',
    elements:
      'Si lees con el teclado o con un lector de pantalla, elige en los ajustes marcas «como elementos».',
    settings: 'Abrir los ajustes',
  },

  marks: {
    look: 'Aspecto de los términos',
    dotted: 'Subrayado de puntos',
    solid: 'Subrayado',
    tint: 'Fondo teñido',
    none: 'Nada',
    noneText: 'Los términos se encuentran al señalarlos, y en la ventana.',
    colour: 'Color',
    colourText: 'El color del texto',
    colourTeal: 'Verde azulado',
    colourBlue: 'Azul',
    colourViolet: 'Violeta',
    colourPink: 'Rosa',
    colourOrange: 'Naranja',
    colourGreen: 'Verde',
    colourOwn: 'Otro color',
    sample: 'Los médicos usan {term} para dormir a las personas.',
    sampleTerm: 'ketamina',
    clear: 'La marca se distingue bien: {light} : 1 en páginas claras, {dark} : 1 en oscuras.',
    faint:
      'Difícil de ver para algunos: {light} : 1 en páginas claras, {dark} : 1 en oscuras. A partir de 3 : 1 la ve la mayoría.',
    unseen: 'En las páginas no se marca nada.',
    density: 'Qué menciones se marcan',
    densityText: 'Se puede señalar cualquier mención, esté marcada o no.',
    section: 'La primera de cada sección',
    sectionText: 'Lo que está bajo un título, o en un artículo de la página.',
    page: 'La primera de la página',
    every: 'Todas',
    opening: 'Cuándo se abre la tarjeta',
    openingText:
      'Un toque en la pantalla táctil, e Intro sobre una marca a la que llega el teclado, la abren siempre.',
    hover: 'Cuando el puntero descansa sobre un término',
    held: 'Cuando el puntero descansa sobre un término y se mantiene pulsada {key}',
    keyCtrl: 'Ctrl',
    keyShift: 'Mayús',
    click: 'Cuando se hace clic en un término',
    clickText: 'Los enlaces y botones siguen haciendo lo suyo.',
  },

  glossaries: {
    title: 'Glosarios',
    text: 'Si dos explican el mismo término, lo hace el que está más arriba.',
    termCount: { one: '{count} término', other: '{count} términos' },
    bundled: 'viene con Glossa',
    switchLabel: 'Explicar los términos de «{title}»',
    up: 'Subir «{title}»',
    down: 'Bajar «{title}»',
    movedTo: '«{title}» es ahora el número {place} de {count}.',
    save: 'Guardar en un archivo',
    saveLabel: 'Guardar en un archivo: «{title}»',
    removeLabel: 'Quitar «{title}»',
    undoRemove: 'Deshacer: recuperar «{title}»',
    add: 'Añadir glosarios',
    addText:
      'Archivos con términos y lo que significan: los de Glossa, tablas (CSV), JSON, HTML, Markdown y otros, uno o varios; o suéltalos aquí. Antes ves lo que contienen.',
    reading: 'Leyendo «{file}»…',
    packing: 'Preparando «{file}»…',
    preview: 'Lo que se añadiría',
    first: 'Sus primeros términos: {terms}',
    noTerms: 'No tiene términos: no se marcaría nada.',
    replaces: 'Ocupa el lugar de «{title}», que ya está aquí.',
    warnings: { one: 'Una observación', other: '{count} observaciones' },
    confirm: 'Añadir',
    added: 'Añadido: {titles}.',
    undoAdd: 'Deshacer: volver a quitar {titles}',
    bad: '«{file}» no se puede añadir:',
    badHint: 'No se ha añadido nada de él. Corrige el archivo y vuelve a elegirlo.',
    damaged: 'Dañado: ya no se puede leer y no explica nada. Quítalo y añade de nuevo su archivo.',
    noDatabase:
      'Este navegador no da a las extensiones ninguna base de datos (IndexedDB), así que aquí no se pueden guardar glosarios propios. El que viene con Glossa funciona igualmente.',
    full: 'Al navegador no le queda sitio para él. No se ha cambiado nada. Libera espacio en el disco o quita otro glosario e inténtalo de nuevo.',
    databaseFailed:
      'El navegador no ha podido guardarlo o leerlo. No se ha cambiado nada. Inténtalo de nuevo o reinicia el navegador.',
    elsewhere:
      'Desde una ventana privada no se pueden añadir glosarios: lo que guarda es solo suyo. Abre estos ajustes en una ventana normal.',
    failed: 'No se ha podido leer la lista de glosarios.',
  },

  backup: {
    title: 'Copia de seguridad',
    text: 'Todos los ajustes, las reglas de sitios, los términos desactivados y los glosarios que has añadido, en un archivo de tu ordenador.',
    save: 'Guardar todos los ajustes',
    saveSites: 'Guardar las reglas de sitios como lista',
    load: 'Restaurar desde un archivo',
    loadText:
      'De ajustes guardados o de una lista con un sitio por línea, precedido de «on» u «off». Antes ves qué cambiaría.',
    preview: 'Lo que cambia «{file}»',
    way: 'Cómo restaurar',
    merge: 'Añadir a lo que hay',
    mergeText: 'No se pierde nada; si ambos dicen algo, vale el archivo.',
    replace: 'Sustituir lo que hay',
    replaceText: 'Lo que no está en el archivo se quita.',
    added: 'Se añade: {what}',
    changed: 'Cambia: {what}',
    removed: 'Se quita: {what}',
    siteOn: 'regla para {site}: activado',
    siteOff: 'regla para {site}: desactivado',
    mute: '{term} desactivado, {place}',
    more: { one: 'y {count} cambio más', other: 'y {count} cambios más' },
    nothing: 'Nada: todo está ya aquí.',
    restore: 'Restaurar',
    cancel: 'Cancelar',
    done: 'Restaurado.',
    undo: 'Deshacer',
    large: 'Este archivo es demasiado grande para ser de ajustes de Glossa.',
    empty: 'Este archivo no contiene ajustes ni sitios.',
    badJson: 'Este archivo está dañado: no se puede leer como JSON. El navegador dice: {reason}',
    foreign: 'Este archivo no contiene ajustes de Glossa.',
    newer:
      'Este archivo es de un Glossa más nuevo (formato {version}). Actualiza Glossa y vuelve a intentarlo.',
    missing: 'Este archivo está dañado: falta «{place}».',
    wrong: 'Este archivo está dañado: en «{place}» pone {found}, y eso no puede ser.',
    badLine: 'La línea {line} no es un sitio: «{text}». No se ha cambiado nada.',
    glossary: 'glosario «{title}»',
    badGlossary: 'Este archivo está dañado. {reason}',
  },

  reader: {
    title: '{glossary} – Glossa',
    contents: 'Contenido',
    toText: 'Ir al texto',
    unknownSection: 'Esta sección ya no está en el artículo. Aquí está el artículo tal como es.',
    unknownEntry: 'Este término ya no está en el glosario.',
  },

  options: {
    title: 'Ajustes',
    saved: 'Guardado',
    notSaved: 'No se pudo guardar. {reason}',
    failed: 'No se pudieron leer los ajustes.',

    painter: 'Cómo se marcan los términos',
    highlight: 'Como resaltado',
    highlightText:
      'El navegador pinta una línea de puntos bajo el texto de la página. La página no se modifica en nada.',
    elements: 'Como elementos',
    elementsText:
      'Cada término se convierte en un elemento de la página, al que llega la tecla Tab y que un lector de pantalla nombra. Elígelo si lees con el teclado o con un lector de pantalla. Después se retira sin dejar rastro.',

    sites: 'Sitios',
    onOff: 'Dónde está activado Glossa',
    defaultOn: 'En todos los sitios',
    defaultOnText: 'Una regla de abajo puede desactivarlo en un sitio.',
    defaultOff: 'Solo donde yo diga',
    defaultOffText: 'Una regla de abajo dice en qué sitios está activado.',
    rules: 'Reglas para sitios',
    rulesText:
      'Una regla vale para un sitio y todos sus subdominios; la de un subdominio tiene preferencia.',
    noRules:
      'Aún no hay reglas. Desactiva Glossa en un sitio desde su ventana, o añade aquí un sitio.',
    findRule: 'Buscar una regla',
    noRuleFound: 'Ninguna regla es de un sitio con «{query}».',
    addLabel: 'Añadir una regla para un sitio',
    addHint: 'Por ejemplo example.com, o una dirección completa.',
    addOn: 'Activar allí',
    addOff: 'Desactivar allí',
    badHost: 'Esto no es el nombre de un sitio. Escríbelo como example.com.',
    sameHost: 'Ya hay una regla para {site}; está en la lista.',
    ruleLabel: 'Glossa en {site}',
    on: 'Activado',
    off: 'Desactivado',
    remove: 'Quitar',
    removeRule: 'Quitar la regla para {site}',
    removed: 'Quitada',
    undo: 'Deshacer',
    undoRule: 'Deshacer: recuperar la regla para {site}',

    pause: 'Pausa',
    pauseLabel: 'Pausar Glossa en todas partes',
    pauseText: 'No se lee ninguna página hasta que lo desactives o se reinicie el navegador.',

    muted: 'Términos desactivados',
    mutedText: 'Estos términos no se marcan donde los desactivaste.',
    everywhere: 'En todas partes',
    unmute: 'Volver a activar',
    unmuteLabel: 'Volver a activar: {term}, {place}',
    unmuted: 'Activado de nuevo',
    undoUnmute: 'Deshacer: desactivar {term}, {place}',

    keys: 'Teclado',
    keysText:
      'La ventana y el lector conocen también «/» para la búsqueda, y las flechas en las listas.',
    noKey: 'ninguno',
    changeKeys: 'Cambiar los atajos',

    privacy: 'Privacidad',
    privacyNothing:
      'Glossa trabaja solo en tu equipo. No envía nada, no carga nada, no tiene cuenta y no cuenta nada.',
    privacyStored:
      'Guarda los ajustes de esta página. Los términos consultados y tu lugar en el artículo los olvida cuando se cierra el navegador; las páginas que visitas no las anota nunca.',
    permissions: 'Qué se le permite y por qué',
    permissionSites: 'Todos los sitios',
    permissionSitesWhy:
      'Los términos se explican dondequiera que leas. Donde Glossa está desactivado, no lee nada.',
    permissionStorage: 'Almacenamiento',
    permissionStorageWhy: 'Guarda estos ajustes.',
    permissionMenu: 'Menú contextual',
    permissionMenuWhy: 'Ofrece explicar el texto que seleccionas.',
    permissionScripting: 'Scripts',
    permissionScriptingWhy: 'Lleva las explicaciones a una página solo cuando tiene un término.',
    permissionPanel: 'Panel lateral',
    permissionPanelWhy: 'Muestra los términos y el artículo junto a la página cuando lo abres.',

    source: 'Sobre la fuente',
    sourceText:
      'El glosario explica {entries} términos y cuenta un artículo en {sections} secciones, con las palabras de la redacción.',
    read: 'Leer el artículo',
    version: 'Glossa {version}',
  },

  errors: {
    noPage: 'No hay ninguna página en esta ventana.',
    needsTab: 'Los ajustes deben estar abiertos en una pestaña.',
    entryGone: 'Esta entrada ya no está en el glosario.',
    glossaryGone: 'Este glosario ya no está instalado.',
    fileGone: 'No se puede leer el archivo {file} de Glossa; vuelve a instalar Glossa.',
    notSite: '«{host}» no es el nombre de un sitio.',
  },
};
