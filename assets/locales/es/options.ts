import type { Locale } from '../locale';

export const options: Locale['options'] = {
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
  mutedNone: 'Ningún término está desactivado. Se hace en la tarjeta del término, en «{mute}».',
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
};

export const marks: Locale['marks'] = {
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
};
