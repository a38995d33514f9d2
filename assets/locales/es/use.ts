import type { Locale } from '../locale';

export const use: Locale['use'] = {
  label: 'Uso de «{title}»',
  title: 'Dónde se usan los glosarios',
  where: 'Dónde',
  whereLabel: 'Dónde se usa «{title}»',
  everywhere: 'En todos los sitios',
  only: 'Solo en algunos sitios',
  except: 'Excepto en algunos sitios',
  terms: 'Términos',
  termsLabel: 'Términos de «{title}» en las páginas',
  shown: 'Marcados',
  pointing: 'Sin marcar, se explican al señalarlos',
  addLabel: 'Añadir un sitio para «{title}»',
  add: 'Añadir sitio',
  addHint: 'Por ejemplo example.com, o una dirección completa. Incluye los subdominios.',
  sameSite: '{site} ya está en la lista.',
  onlyNone: 'No se usa en ninguna parte hasta que añadas un sitio.',
  exceptNone: 'Se usa en todas partes hasta que añadas un sitio.',
  removeSite: 'Quitar {site} de los sitios de «{title}»',
  undoSite: 'Deshacer: recuperar {site} para «{title}»',
  privacy:
    'Los sitios web pueden averiguar cuáles de sus palabras están marcadas. Si un glosario es privado, elige «Sin marcar, se explican al señalarlos» o elige los sitios en los que se usa.',
  unused: {
    one: 'No se usa en esta página: {titles}',
    other: 'No se usan en esta página: {titles}',
  },
  unmarked: 'Sin marcar, se explica al señalarlo',
};
