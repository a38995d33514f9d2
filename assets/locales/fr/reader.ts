import type { Locale } from '../locale';

export const reader: Locale['reader'] = {
  title: '{glossary} – Glossa',
  contents: 'Sommaire',
  toText: 'Aller au texte',
  unknownSection: 'Cette section n’est plus dans l’article. Voici l’article tel qu’il est.',
  unknownEntry: 'Ce terme n’est plus dans le glossaire.',
  noArticle: 'Ce glossaire n’a que des termes. Ils sont expliqués sur les pages que vous lisez.',
};
