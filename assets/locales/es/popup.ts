import type { Locale } from '../locale';

export const popup: Locale['popup'] = {
  onPage: 'Esta página',
  onPageTerms: { one: 'Esta página, {count} término', other: 'Esta página, {count} términos' },
  article: 'Artículo',
  noArticleTitle: 'No hay artículo',
  noArticle:
    'Ninguno de los glosarios activos tiene un artículo. Sus términos se siguen explicando. En los ajustes puedes elegir glosarios.',
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
  shownAt: '«{term}»: lugar {nth} de {count}',

  held: { one: '{count} término omitido', other: '{count} términos omitidos' },
  heldIntro: 'También están en la página, pero Glossa no los ha marcado.',
  heldByPhrase: 'Forma parte de la expresión «{phrase}».',
  heldByWords: 'Las palabras de alrededor indican otro significado: {words}.',
  heldByNothing: 'Nada de alrededor indica este significado.',
  heldBySubject: 'Solo {belonging} de las {of} palabras de esta página son propias de su glosario.',
  notAbout:
    'Esta página no trata de «{title}»: {belonging} de sus {of} palabras son propias de ese glosario.',
  notAboutHere: 'El texto que rodea estas palabras no trata de «{title}».',
  markAnyway: 'Marcarlas igualmente',
  markOnPage: 'En esta página',
  markOnSite: 'En {host}',
  markEverywhere: 'En todas partes',
  heldMuted: 'Ignoras este término aquí.',
  heldTimes: { one: 'una vez', other: '{count} veces' },

  allOffTitle: 'Todos los glosarios están desactivados',
  allOff: 'Activa uno en los ajustes para ver explicaciones.',
  emptyTitle: 'No hay términos en esta página',
  empty:
    'El texto de esta página no tiene ningún término del glosario. Busca en el glosario o lee el artículo.',
  emptyBundled:
    'Glossa solo tiene el glosario incluido, que trata un único tema: «{title}». La mayoría de las páginas no contiene ninguno de sus términos. Añade glosarios sobre lo que lees.',
  addGlossary: 'Añadir un glosario',
  foreignTitle: 'Esta página está en otro idioma',
  foreign:
    'La página indica que está en este idioma: {language}. Tus glosarios explican textos en: {read}.',
  allHeldTitle: 'No hay términos marcados en esta página',
  allHeld: 'Algunas palabras de aquí parecen términos. Abajo verás por qué no están marcadas.',
  offTitle: 'Desactivado en este sitio',
  off: 'Glossa no lee esta página. Actívalo arriba para ver los términos.',
  pausedTitle: 'En pausa',
  pausedText: 'Glossa no lee ninguna página hasta que lo reanudes o reinicies el navegador.',
  restrictedTitle: 'Las extensiones no pueden funcionar en esta página',
  restrictedOwn:
    'Pertenece al navegador o a otra extensión, o no es una página web. Ninguna extensión puede leer esas páginas.',
  restrictedHost:
    'Los navegadores bloquean todas las extensiones en {host} y en algunos otros sitios suyos.',
  filesTitle: 'Los archivos locales necesitan tu permiso',
  files1: 'Abre la página de Glossa en la lista de extensiones del navegador.',
  files2: 'Activa «Permitir acceso a URL de archivo».',
  files3: 'Recarga este archivo.',
  openExtensionPage: 'Abrir la página de la extensión',
  silentTitle: 'Glossa aún no funciona en esta página',
  silent:
    'Si la página estaba abierta antes de instalar o actualizar Glossa, recárgala. Glossa no puede explicar archivos PDF, imágenes ni archivos de texto sin formato.',
  reload: 'Recargar la página',
  tabFailedTitle: 'Glossa no puede leer esta pestaña',
  tabFailed: 'Vuelve a abrir Glossa desde la página. El navegador dice: {reason}',
};

export const recent: Locale['recent'] = {
  title: 'Recientes',
  none: 'Aún no has consultado nada',
  noneText: 'Los términos que leas aquí o en las páginas aparecen en esta lista.',
  failed: 'No se pudieron leer tus términos recientes.',
  kept: 'Se guardan solo en este equipo, hasta que se cierre el navegador.',
  forget: 'Vaciar la lista',
};

export const panel: Locale['panel'] = {
  open: 'Abrir junto a la página',
  resume: 'Seguir leyendo: {title}',
};
