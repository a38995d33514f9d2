import type { Locale } from '../locale';

export const welcome: Locale['welcome'] = {
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
};
