import type { Locale } from '../locale';

export const popup: Locale['popup'] = {
  onPage: 'Esta página',
  onPageTerms: { one: 'Esta página, {count} término', other: 'Esta página, {count} términos' },
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
  shownAt: '«{term}»: lugar {nth} de {count}',

  held: { one: '{count} término descartado', other: '{count} términos descartados' },
  heldIntro: 'También están en la página, pero no se marcan.',
  heldByPhrase: 'Está en «{phrase}».',
  heldByWords: 'Las palabras de alrededor apuntan a otra cosa: {words}.',
  heldByNothing: 'Nada de alrededor apunta a este significado.',
  heldBySubject: 'Solo {belonging} de las {of} palabras de esta página son propias de su glosario.',
  heldMuted: 'Desactivado por ti.',
  heldTimes: { one: 'una vez', other: '{count} veces' },

  allOffTitle: 'Todos los glosarios están desactivados',
  allOff: 'No se explica nada hasta que actives uno en los ajustes.',
  emptyTitle: 'No hay términos en esta página',
  empty:
    'Ninguno de los términos del glosario está en el texto de esta página. Busca en el glosario o lee el artículo.',
  foreignTitle: 'Esta página está en otro idioma',
  foreign:
    'La página indica que está en este idioma: {language}. Tus glosarios explican textos en: {read}.',
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
};

export const recent: Locale['recent'] = {
  title: 'Recientes',
  none: 'Aún no has consultado nada',
  noneText: 'Los términos que leas aquí o en las páginas aparecen en esta lista.',
  failed: 'No se pudieron leer tus términos recientes.',
  kept: 'Se guarda hasta que se cierre el navegador, solo en este equipo.',
  forget: 'Vaciar la lista',
};

export const panel: Locale['panel'] = {
  open: 'Abrir junto a la página',
  resume: 'Seguir leyendo: {title}',
};
