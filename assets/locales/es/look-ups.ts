import type { Locale } from '../locale';

export const lookUps: Locale['lookUps'] = {
  title: 'Consultas para aprender',
  keep: 'Conservar mis consultas',
  text: 'Glossa conserva en este equipo los términos que consultas en las páginas, con la frase en la que estaban. De las ventanas privadas no se conserva nada.',
  count: { one: '{count} consulta conservada', other: '{count} consultas conservadas' },
  anki: 'Guardar para Anki',
  csv: 'Guardar como tabla (CSV)',
  forget: 'Eliminar todas las consultas',
  failed: 'No se pudieron leer tus consultas.',
};
