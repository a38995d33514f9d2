import type { Locale } from '../locale';

export const commands: Locale['commands'] = {
  noTerms: 'Aucun terme sur cette page',
  offHere: 'Glossa est désactivé sur ce site',
  pausedHere: 'Glossa est en pause',
  paused: 'Glossa est en pause partout',
  siteOff: 'Désactivé sur {site}',
  siteOn: 'Activé sur {site}',
  undo: 'Annuler',
  resumed: 'Glossa a repris',
};

export const selection: Locale['selection'] = {
  menu: 'Expliquer « %s »',
  none: 'Sélectionnez d’abord un mot ou une expression',
  notFound: 'Le glossaire n’a pas d’entrée pour ce texte.',
  near: 'Termes proches',
  search: 'Chercher dans tous les glossaires',
  query: '« {text} »',
};

export const card: Locale['card'] = {
  loading: 'Recherche…',
  glossaries: 'Glossaires',
  alsoIn: 'Aussi dans : {glossaries}.',
  failed: 'Cette explication n’a pas pu être chargée.',
  openLink: 'Ouvrir le lien',
  linkHere: 'sur cette page',
  mute: 'Ne convient pas ici ?',
  mutePage: 'Ignorer sur cette page',
  muteSite: 'Ignorer sur ce site',
  muteEverywhere: 'Ignorer partout',
  mutedPage: 'Ignoré sur cette page',
  mutedSite: 'Ignoré sur ce site',
  mutedEverywhere: 'Ignoré partout',
  morePlaces: { one: 'Un autre endroit', other: '{count} autres endroits' },
};

export const actions: Locale['actions'] = {
  copy: 'Copier',
  copied: 'Copié',
  copyFailed: 'Votre navigateur a bloqué la copie. Sélectionnez le texte et copiez-le vous-même.',
  pin: 'Garder ouverte',
  move: 'Déplacer',
  moveHint:
    'Faites glisser la carte, déplacez-la avec les flèches, ou cliquez pour passer au coin suivant',
  more: 'Plus',
  less: 'Moins',
};
