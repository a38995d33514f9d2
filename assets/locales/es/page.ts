import type { Locale } from '../locale';

export const commands: Locale['commands'] = {
  noTerms: 'No hay términos en esta página',
  offHere: 'Glossa está desactivado en este sitio',
  pausedHere: 'Glossa está en pausa',
  paused: 'Glossa está en pausa en todas partes',
  siteOff: 'Desactivado en {site}',
  siteOn: 'Activado en {site}',
  undo: 'Deshacer',
  resumed: 'Glossa se ha reanudado',
};

export const selection: Locale['selection'] = {
  menu: 'Explicar «%s»',
  none: 'Selecciona antes una palabra o una frase',
  notFound: 'El glosario no tiene ninguna entrada para este texto.',
  near: 'Términos parecidos',
  search: 'Buscar en todos los glosarios',
  query: '«{text}»',
};

export const card: Locale['card'] = {
  loading: 'Buscando…',
  glossaries: 'Glosarios',
  alsoIn: 'También en: {glossaries}.',
  failed: 'No se pudo cargar esta explicación.',
  openLink: 'Abrir enlace',
  linkHere: 'en esta página',
  mute: '¿No encaja aquí?',
  mutePage: 'Ignorar en esta página',
  muteSite: 'Ignorar en este sitio',
  muteEverywhere: 'Ignorar en todas partes',
  mutedPage: 'Ignorado en esta página',
  mutedSite: 'Ignorado en este sitio',
  mutedEverywhere: 'Ignorado en todas partes',
  morePlaces: { one: 'Un lugar más', other: '{count} lugares más' },
};

export const actions: Locale['actions'] = {
  copy: 'Copiar',
  copied: 'Copiado',
  copyFailed: 'Tu navegador ha bloqueado la copia. Selecciona el texto y cópialo a mano.',
  pin: 'Mantener abierta',
  move: 'Mover',
  moveHint:
    'Arrastra la tarjeta, muévela con las flechas o haz clic para pasar a la esquina siguiente',
  more: 'Más',
  less: 'Menos',
};
