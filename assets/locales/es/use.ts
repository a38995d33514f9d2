import type { Locale } from '../locale';

export const use: Locale['use'] = {
  label: 'Uso de «{title}»',
  title: 'Dónde se usan los glosarios',
  where: 'Dónde',
  whereLabel: 'Dónde se usa «{title}»',
  everywhere: 'En todos los sitios',
  only: 'Solo en algunos sitios',
  except: 'No en algunos sitios',
  terms: 'Términos',
  termsLabel: 'Términos de «{title}» en las páginas',
  shown: 'Marcados',
  pointing: 'Sin marcar, al señalarlos',
  addLabel: 'Añadir un sitio para «{title}»',
  add: 'Añadir sitio',
  addHint: 'Como example.com, o una dirección entera. Incluye sus subdominios.',
  sameSite: '{site} ya está en la lista.',
  onlyNone: 'No se usa en ninguna parte hasta que añadas un sitio.',
  exceptNone: 'Se usa en todas partes hasta que añadas un sitio.',
  removeSite: 'Quitar {site} de los sitios de «{title}»',
  undoSite: 'Deshacer: recuperar {site} para «{title}»',
  privacy:
    'Las páginas web pueden averiguar cuáles de sus palabras están marcadas. Si un glosario es privado, elige «Sin marcar, al señalarlos» o indica los sitios en los que se usa.',
  unused: {
    one: 'No se usa en esta página: {titles}',
    other: 'No se usan en esta página: {titles}',
  },
  unmarked: 'Sin marcar: se explica al señalarlo',
};
