import type { Locale } from '../locale';

export const toTry: Locale['toTry'] = {
  title: 'Glossare zum Ausprobieren',
  text: 'Mit offener Lizenz, von ihren Herausgebern. Keines gehört zu Glossa. Laden Sie herunter, was Sie mögen, und wählen Sie die Datei dann oben aus. Alle sind auf Englisch.',
  folder:
    'Bei einem Ordner: Wählen Sie „Code“ und „Download ZIP“, entpacken Sie die Datei, und packen Sie diesen Ordner für sich in eine ZIP-Datei.',
  cloud: 'Cloud-Computing',
  access: 'Barrierefreies Web',
  diseases: 'Namen von Krankheiten',
  abbreviations: 'Medizinische Abkürzungen',
  offices: 'Behörden der USA',
};
