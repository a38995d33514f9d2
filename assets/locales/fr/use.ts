import type { Locale } from '../locale';

export const use: Locale['use'] = {
  label: 'Utilisation de « {title} »',
  title: 'Où les glossaires sont utilisés',
  where: 'Où',
  whereLabel: 'Où « {title} » est utilisé',
  everywhere: 'Sur tous les sites',
  only: 'Seulement sur certains sites',
  except: 'Sauf sur certains sites',
  terms: 'Termes',
  termsLabel: 'Termes de « {title} » dans les pages',
  shown: 'Marqués',
  pointing: 'Non marqués, expliqués au survol',
  addLabel: 'Ajouter un site pour « {title} »',
  add: 'Ajouter le site',
  addHint: 'Par exemple example.com, ou une adresse complète. Les sous-domaines sont compris.',
  sameSite: '{site} est déjà dans la liste.',
  onlyNone: 'N’est utilisé nulle part tant que vous n’ajoutez pas de site.',
  exceptNone: 'Est utilisé partout tant que vous n’ajoutez pas de site.',
  removeSite: 'Retirer {site} des sites de « {title} »',
  undoSite: 'Annuler : remettre {site} pour « {title} »',
  privacy:
    'Les sites web peuvent savoir lesquels de leurs mots sont marqués. Si un glossaire est confidentiel, choisissez « Non marqués, expliqués au survol », ou choisissez les sites où il est utilisé.',
  unused: {
    one: 'Non utilisé dans cette page : {titles}',
    other: 'Non utilisés dans cette page : {titles}',
  },
  unmarked: 'Non marqué, expliqué au survol',
};
