/** A glossary as the text of a file in Glossa's own format. */
export function glossaryFile(glossary: object): string {
  return `${JSON.stringify(glossary)}\n`;
}
