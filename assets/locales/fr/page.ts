import type { Locale } from '../locale';

export const commands: Locale['commands'] = {
  noTerms: 'Aucun terme sur cette page',
  offHere: 'Glossa est désactivé sur ce site',
  pausedHere: 'Glossa est en pause',
  paused: 'Glossa est en pause partout',
  resumed: 'Glossa reprend',
};

export const selection: Locale['selection'] = {
  menu: 'Expliquer « %s »',
  none: 'Sélectionnez d’abord un mot ou une expression',
  notFound: 'Le glossaire n’a pas d’entrée qui s’écrive ainsi.',
  near: 'Proches',
  query: '« {text} »',
};

export const card: Locale['card'] = {
  loading: 'Recherche…',
  failed: 'Cette explication n’a pas pu être chargée.',
  mute: 'Faux ici, ou inutile ?',
  mutePage: 'Veut dire autre chose sur cette page',
  muteSite: 'Veut dire autre chose sur ce site',
  muteEverywhere: 'Ne jamais marquer ce terme',
  muteUndo:
    'Vous pouvez l’annuler dans les options de Glossa ; dans une fenêtre privée, en la fermant.',
  morePlaces: { one: 'Un autre endroit', other: '{count} autres endroits' },
};

export const actions: Locale['actions'] = {
  copy: 'Copier',
  copied: 'Copié',
  copyFailed:
    'Le navigateur n’a pas permis la copie. Sélectionnez le texte et copiez-le vous-même.',
  pin: 'Garder ouverte',
};
