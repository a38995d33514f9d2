/** Glossaries of others that readers may try, in the options. */
export const toTry = {
  title: 'Glossaries to try',
  text: 'Openly licensed, from their publishers. None is part of Glossa. Download what you like, then choose the file above.',
  folder:
    'For a folder: choose “Code”, then “Download ZIP”, unpack it, and pack that folder into a ZIP file of its own.',
  cloud: 'Cloud computing',
  access: 'Web accessibility',
  diseases: 'Names of diseases',
  abbreviations: 'Medical abbreviations',
  offices: 'Government offices',
} as const;
