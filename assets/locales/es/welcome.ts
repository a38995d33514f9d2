import type { Locale } from '../locale';

export const welcome: Locale['welcome'] = {
  title: 'Palabras explicadas donde lees',
  lead: 'Glossa marca términos en las páginas que lees. Señala uno y una tarjeta dice qué significa.',
  try: 'Pruébalo aquí',
  tryHint:
    'Señala una palabra subrayada, o tócala. El texto está en inglés porque el glosario que trae Glossa explica términos en inglés.',
  scope: 'Al principio, un solo tema',
  scopeText:
    'Glossa trae un glosario, «{title}», con {count} términos. Solo trata ese tema, así que la mayoría de las páginas no contiene ninguno. Añade glosarios sobre lo que lees: tus tablas y notas, o archivos de otras personas. Los ajustes nombran algunos de licencia abierta.',
  where: 'Dónde está el interruptor',
  whereText:
    'El icono de Glossa abre una lista de los términos de la página, el artículo del que proceden y el interruptor del sitio actual.',
  pinChromium:
    'Para tener el icono a la vista, haz clic en la pieza de puzle de la barra de herramientas y luego en la chincheta junto a Glossa.',
  pinFirefox:
    'Para tener el icono a la vista, haz clic en la pieza de puzle de la barra de herramientas, luego en el engranaje junto a Glossa, y elige «Fijar a la barra de herramientas».',
  pinned: 'El icono está en tu barra de herramientas.',
  keys: '{keys} activa o desactiva Glossa en el sitio actual.',
  elements:
    'Si lees con el teclado o con un lector de pantalla, elige «Como elementos» en los ajustes.',
  settings: 'Abrir los ajustes',
};
