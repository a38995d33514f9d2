import type { Locale } from '../locale';

export const shared: Locale['shared'] = {
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
  from: 'De',
  fromTitle: 'De «{title}»',
  mentionedOnly: 'Se menciona ahí sin explicación.',
  mentionedIn: 'Se menciona en',
  here: 'En esta sección',
  readSection: 'Leer «{title}»',
  hedged: 'Dicho con cautela',
  disputed: 'Discutido',
  related: 'Relacionados',
  explanation: 'Explicación de {term}',

  note: 'Nota de la redacción',
  noteNumber: 'Nota de la redacción {number}',
  references: 'Referencias',
  oursLegend: 'Las frases entre corchetes son de la redacción, no del artículo.',

  source: 'Fuente',
  imported: 'Importado de {file}. Glossa no ha comprobado lo que dice.',
  written: 'Escrito por un lector. Nadie lo ha comprobado.',
  explainsArticle: 'Esto explica un artículo. No es un consejo médico.',
  madeFromPage:
    'Un lector hizo este glosario a partir de la página. Nadie ha comprobado lo que dice.',
  licence: 'Licencia: {licence}',

  search: 'Buscar términos y secciones',
  clearSearch: 'Borrar la búsqueda',
  results: 'Resultados',
  noResults: 'Nada en el glosario coincide con «{query}».',
  noResultsHint: 'Prueba con otra grafía o con menos palabras.',
  resultCount: { one: '{count} resultado', other: '{count} resultados' },
  section: 'Sección',

  failedGlossary: 'No se pudo cargar el glosario.',
};

export const errors: Locale['errors'] = {
  noPage: 'No hay ninguna página en esta ventana.',
  needsTab: 'Abre los ajustes en una pestaña para hacer esto.',
  entryGone: 'Esta entrada ya no está en el glosario.',
  glossaryGone: 'Este glosario ya no está instalado.',
  glossaryUnread:
    'El navegador no ha podido leer este glosario ahora. Inténtalo de nuevo o reinicia el navegador.',
  fileGone: 'No se puede leer el archivo {file} de Glossa. Vuelve a instalar Glossa.',
  notSite: '«{host}» no es el nombre de un sitio.',
  tooManyMutes:
    'Glossa no puede recordar más lugares con términos ignorados. Vuelve a marcar algunos en los ajustes, o ignora este en todo el sitio.',
  privatePlace:
    'En una ventana privada no se pueden marcar palabras solo en una página o un sitio. Márcalas en todas partes o usa una ventana normal.',
  longAddress:
    'La dirección de esta página es demasiado larga para guardarla. Ignora el término en todo el sitio.',
  noAddress: 'Esta página no tiene una dirección que Glossa pueda recordar.',
  longAddressToMark:
    'La dirección de esta página es demasiado larga para guardarla. Marca las palabras en todo el sitio.',
  tooManyEveryday:
    'Glossa no puede recordar más lugares donde se marcan las palabras corrientes de este glosario. Quita algunos en los ajustes o marca las palabras en todas partes.',
  tooOften: 'Has ido demasiado rápido. Inténtalo de nuevo en unos segundos.',
};
