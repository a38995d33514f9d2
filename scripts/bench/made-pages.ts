/** Pages made for what saved pages can't show: very many hits, or none at all. */

/** A sentence without a term of the bundled glossary. */
const PLAIN = 'The boat came back to the harbour late, and nobody had seen the lights go out.';

const TERM = 'They gave ketamine to half of the boats, and the others went home with nothing.';

/** An empty page, to be filled by a script. */
export const BLANK = 'blank';

export const MADE_PAGES: Readonly<Record<string, string>> = {
  'made-0': madePage(PLAIN, 1_000),
  'made-1000': madePage(TERM, 1_000),
  'made-5000': madePage(TERM, 5_000),
  [BLANK]: '<!doctype html><html><title>Blank</title><body>',
};

/** The path of the large glossary's entries on the server. */
export const LARGE_JSON = 'large.json';

/** The path of the samples of a glossary whose everyday words are judged. */
export const SUBJECT_JSON = 'subject.json';

/** A page of `count` paragraphs with the same text. */
function madePage(text: string, count: number): string {
  const paragraphs = Array.from({ length: count }, () => `<p>${text}</p>`);
  return `<!doctype html><html lang="en"><title>Made</title><body>${paragraphs.join('\n')}`;
}
