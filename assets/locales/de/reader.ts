import type { Locale } from '../locale';

export const reader: Locale['reader'] = {
  title: '{glossary} – Glossa',
  contents: 'Inhalt',
  toText: 'Zum Text springen',
  unknownSection: 'Dieser Abschnitt ist nicht mehr im Artikel. Hier ist der ganze Artikel.',
  unknownEntry: 'Dieser Begriff ist nicht mehr im Glossar.',
  noArticle:
    'Dieses Glossar hat Begriffe, aber keinen Artikel. Die Begriffe werden auf den Seiten erklärt, die Sie lesen.',
};
