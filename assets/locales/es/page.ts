import type { Locale } from '../locale';

export const commands: Locale['commands'] = {
  noTerms: 'No hay términos en esta página',
  offHere: 'Glossa está desactivado en este sitio',
  pausedHere: 'Glossa está en pausa',
  paused: 'Glossa está en pausa en todas partes',
  resumed: 'Glossa vuelve a funcionar',
};

export const selection: Locale['selection'] = {
  menu: 'Explicar «%s»',
  none: 'Selecciona antes una palabra o una expresión',
  notFound: 'El glosario no tiene ninguna entrada que se escriba así.',
  near: 'Parecidos',
  query: '«{text}»',
};

export const card: Locale['card'] = {
  loading: 'Buscando…',
  failed: 'No se pudo cargar esta explicación.',
  mute: '¿Aquí es un error, o sobra?',
  mutePage: 'Significa otra cosa en esta página',
  muteSite: 'Significa otra cosa en este sitio',
  muteEverywhere: 'No marcar nunca este término',
  muteUndo: 'Puedes deshacerlo en las opciones de Glossa; en una ventana privada, cerrándola.',
  morePlaces: { one: 'Un lugar más', other: '{count} lugares más' },
};

export const actions: Locale['actions'] = {
  copy: 'Copiar',
  copied: 'Copiado',
  copyFailed: 'El navegador no ha permitido copiarlo. Selecciona el texto y cópialo a mano.',
  pin: 'Mantener abierta',
};
