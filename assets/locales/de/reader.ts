import type { Locale } from '../locale';

export const reader: Locale['reader'] = {
  title: '{glossary} – Glossa',
  contents: 'Inhalt',
  toText: 'Zum Text springen',
  unknownSection:
    'Diesen Abschnitt gibt es im Artikel nicht mehr. Hier ist der Artikel, wie er ist.',
  unknownEntry: 'Dieser Begriff steht nicht mehr im Glossar.',
  noArticle: 'Dieses Glossar hat nur Begriffe. Sie werden auf den Seiten erklärt, die Sie lesen.',
};
