import type { Locale } from '../locale';

export const reader: Locale['reader'] = {
  title: '{glossary} – Glossa',
  contents: 'Sommaire',
  toText: 'Aller au texte',
  unknownSection: 'Cette section n’est plus dans l’article. Voici l’article entier.',
  unknownEntry: 'Ce terme n’est plus dans le glossaire.',
  noArticle:
    'Ce glossaire a des termes, mais pas d’article. Les termes sont expliqués sur les pages que vous lisez.',
};
