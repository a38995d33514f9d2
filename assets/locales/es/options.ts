import type { Locale } from '../locale';

export const options: Locale['options'] = {
  title: 'Ajustes',
  saved: 'Guardado',
  notSaved: 'No se pudo guardar. {reason}',
  failed: 'No se pudieron leer los ajustes.',
  marksPage: 'Marcas',
  cardsPage: 'Tarjeta y teclado',
  backupPage: 'Copia de seguridad y privacidad',

  painter: 'Cómo se marcan los términos',
  highlight: 'Como resaltado',
  highlightText:
    'El navegador dibuja las marcas sobre el texto de la página. La página en sí no cambia.',
  elements: 'Como elementos',
  elementsText:
    'Cada término se convierte en un elemento aparte, al que puedes llegar con Tab y que los lectores de pantalla anuncian. Elígelo si lees con el teclado o con un lector de pantalla. Glossa retira después los elementos sin dejar rastro.',

  sites: 'Sitios',
  onOff: 'Dónde está activado Glossa',
  defaultOn: 'En todos los sitios',
  defaultOnText: 'Una regla de abajo puede desactivar Glossa en un sitio.',
  defaultOff: 'Solo en los sitios que elija',
  defaultOffText: 'Añade abajo los sitios como reglas.',
  rules: 'Reglas para sitios',
  rulesText:
    'Una regla vale para un sitio y todos sus subdominios; la de un subdominio tiene preferencia.',
  noRules:
    'Aún no hay reglas. Usa el interruptor de la ventana de Glossa en un sitio, o añade aquí un sitio.',
  findRule: 'Buscar una regla',
  noRuleFound: 'Ninguna regla es para un sitio con «{query}» en el nombre.',
  addLabel: 'Añadir una regla para un sitio',
  addHint: 'Por ejemplo example.com, o una dirección completa.',
  addOn: 'Activar allí',
  addOff: 'Desactivar allí',
  badHost: 'Esto no es el nombre de un sitio. Escríbelo como example.com.',
  sameHost: 'Ya hay una regla para {site} en la lista.',
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
  pauseText: 'Glossa no lee ninguna página hasta que lo desactives o reinicies el navegador.',

  muted: 'Términos ignorados',
  mutedText: 'Glossa no marca estos términos donde los ignoras.',
  mutedNone: 'No ignoras ningún término. Para ignorar uno, abre su tarjeta y elige «{mute}».',
  everywhere: 'En todas partes',
  unmute: 'Volver a marcar',
  unmuteLabel: 'Volver a marcar: {term}, {place}',
  unmuted: 'Se vuelve a marcar',
  undoUnmute: 'Deshacer: ignorar {term}, {place}',

  keys: 'Teclado',
  keysText:
    'En la ventana y en el lector, «/» lleva a la búsqueda y las flechas recorren las listas.',
  noKey: 'ninguno',
  changeKeys: 'Cambiar los atajos',

  privacy: 'Privacidad',
  privacyNothing:
    'Glossa funciona solo en tu equipo. No envía nada, no carga nada de internet, no necesita cuenta y no recoge estadísticas.',
  privacyStored:
    'Guarda los ajustes de esta página. Olvida los términos consultados y tu lugar en el artículo cuando se cierra el navegador. Nunca registra las páginas que visitas.',
  permissions: 'Permisos y para qué sirven',
  permissionSites: 'Todos los sitios',
  permissionSitesWhy:
    'Para explicar términos dondequiera que leas. Donde Glossa está desactivado, no lee nada.',
  permissionStorage: 'Almacenamiento',
  permissionStorageWhy: 'Para guardar estos ajustes.',
  permissionMenu: 'Menú contextual',
  permissionMenuWhy: 'Para ofrecerte explicar lo que seleccionas o añadirlo a tu glosario.',
  permissionScripting: 'Scripts',
  permissionScriptingWhy: 'Para cargar explicaciones solo en páginas que tienen términos.',
  permissionPanel: 'Panel lateral',
  permissionPanelWhy: 'Para mostrar los términos y el artículo junto a la página.',

  source: 'Sobre la fuente',
  sourceText:
    'El glosario explica {entries} términos y vuelve a contar un artículo en {sections} secciones, con palabras de la redacción.',
  read: 'Leer el artículo',
  version: 'Glossa {version}',
};

export const marks: Locale['marks'] = {
  look: 'Aspecto de los términos',
  dotted: 'Subrayado de puntos',
  solid: 'Subrayado',
  tint: 'Fondo teñido',
  none: 'Sin marca',
  noneText: 'Encuentras los términos al señalarlos y en la ventana de Glossa.',
  colour: 'Color',
  colourText: 'Igual que el texto',
  colourTeal: 'Verde azulado',
  colourBlue: 'Azul',
  colourViolet: 'Violeta',
  colourPink: 'Rosa',
  colourOrange: 'Naranja',
  colourGreen: 'Verde',
  colourOwn: 'Otro color',
  sample: 'Los médicos usan {term} para dormir a las personas.',
  sampleTerm: 'ketamina',
  clear: 'Fácil de ver. Contraste: {light} : 1 en páginas claras, {dark} : 1 en oscuras.',
  faint:
    'Puede ser difícil de ver. Contraste: {light} : 1 en páginas claras, {dark} : 1 en oscuras. A partir de 3 : 1, la mayoría ve las marcas.',
  unseen: 'En las páginas no se marca nada.',
  density: 'Qué menciones se marcan',
  densityText: 'Puedes señalar cualquier mención, esté marcada o no.',
  section: 'La primera de cada sección',
  sectionText: 'El texto bajo un título, o en un artículo de la página.',
  page: 'La primera de la página',
  every: 'Todas las menciones',
  opening: 'Cuándo se abre la tarjeta',
  openingText:
    'Un toque en la pantalla táctil siempre la abre. Si el término está en un enlace, la tarjeta ofrece abrirlo, y un segundo toque lo sigue. Intro abre la tarjeta de una marca a la que llegas con el teclado.',
  hover: 'Al señalar un término',
  held: 'Al señalar un término con {key} pulsada',
  keyCtrl: 'Ctrl',
  keyShift: 'Mayús',
  click: 'Al hacer clic en un término',
  clickText: 'Los enlaces y botones siguen funcionando.',
};
