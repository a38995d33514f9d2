import type { Locale } from '../locale';

export const toTry: Locale['toTry'] = {
  title: 'Glosarios para probar',
  text: 'De licencia abierta, de quienes los publican. Ninguno forma parte de Glossa. Descarga el que quieras y elige el archivo más arriba. Todos están en inglés.',
  folder:
    'Si es una carpeta: elige «Code» y «Download ZIP», descomprime el archivo y comprime esa carpeta sola en un archivo ZIP.',
  cloud: 'Computación en la nube',
  access: 'Accesibilidad web',
  diseases: 'Nombres de enfermedades',
  abbreviations: 'Abreviaturas médicas',
  offices: 'Administración de EE. UU.',
};
