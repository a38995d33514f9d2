/** What the browser itself shows about Glossa. The build copies these into the manifest. */
export const manifest = {
  description: 'Explains terms where you read: point at a marked word and see what it means.',
  toggleSite: 'Switch Glossa on or off for this site',
  explainSelection: 'Explain the selected text',
  addTerm: 'Add the selected text to my glossary',
  nextTerm: 'Explain the next term on the page',
  previousTerm: 'Explain the previous term on the page',
  openPanel: 'Open Glossa’s side panel',
  toggleEverywhere: 'Pause or resume Glossa everywhere',
} as const;
