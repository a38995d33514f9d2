import type { Locale } from '../locale';

export const welcome: Locale['welcome'] = {
  title: 'Les mots expliqués là où vous lisez',
  lead: 'Glossa marque des termes dans les pages que vous lisez. Pointez-en un, et une carte dit ce qu’il signifie.',
  try: 'Essayez ici',
  tryHint:
    'Pointez un mot souligné, ou touchez-le. Le texte est en anglais, car le glossaire livré avec Glossa explique des termes anglais.',
  scope: 'Un seul sujet pour commencer',
  scopeText:
    'Glossa est livré avec un glossaire, « {title} », de {count} termes. Il ne porte que sur ce sujet : la plupart des pages n’en contiennent aucun. Ajoutez des glossaires sur ce que vous lisez : vos tableaux et vos notes, ou des fichiers faits par d’autres. Les paramètres en citent quelques-uns sous licence libre.',
  where: 'Où se trouve l’interrupteur',
  whereText:
    'L’icône de Glossa ouvre une liste des termes de la page, l’article qui les explique et l’interrupteur du site actuel.',
  pinChromium:
    'Pour garder l’icône en vue, cliquez sur la pièce de puzzle de la barre d’outils, puis sur l’épingle à côté de Glossa.',
  pinFirefox:
    'Pour garder l’icône en vue, cliquez sur la pièce de puzzle de la barre d’outils, puis sur la roue dentée à côté de Glossa, et choisissez « Épingler à la barre d’outils ».',
  pinned: 'L’icône est dans votre barre d’outils.',
  keys: '{keys} active ou désactive Glossa pour le site actuel.',
  elements:
    'Si vous lisez au clavier ou avec un lecteur d’écran, choisissez « En éléments » dans les paramètres.',
  settings: 'Ouvrir les paramètres',
};
