/** Text of light markup (AsciiDoc, reStructuredText, wikis, LaTeX) as readers would see it. */
import { plainText } from './plain-text';
import { richText } from './rich-text';
import { withoutSpans } from './spans';

/** AsciiDoc and reStructuredText. */
export function lightText(text: string): string {
  const plain = text
    // Index terms: hidden ones, then those that are shown.
    .replace(/\(\(\([^()]*\)\)\)/g, '')
    .replace(/\(\(([^()]+)\)\)/g, '$1')
    .replace(/indexterm:\[[^[\]]*\]/g, '')
    .replace(/indexterm2:\[([^[\]]*)\]/g, '$1')
    .replace(/\[\[[\w:-]+(?:,[^[\]]*)?\]\]|anchor:[\w-]{1,200}\[[^[\]]*\]/g, '')
    .replace(/<<[^<>,]+,\s*([^<>]+)>>/g, '$1')
    .replace(/<<#?([^<>]+)>>/g, '$1')
    .replace(/(?:xref|link|https?|mailto):[^\s[\]]{0,2000}\[([^[\]]+)\](?!\()/g, '$1')
    // reStructuredText: roles, links, substitutions.
    .replace(/:[\w+:.-]{1,200}:`[!~]?([^`<]*[^`<\s])\s*(?:<[^`>]*>)?`/g, '$1')
    .replace(/`([^`<]*[^`<\s])\s*<[^`>]*>`_{1,2}/g, '$1')
    .replace(/``([^`]+)``/g, '$1')
    .replace(/`([^`]+)`_{0,2}/g, '$1')
    .replace(/\|([^|\s][^|]*)\|_{0,2}/g, '$1')
    .replace(/\[#?[\w*-]+\]_/g, '')
    .replace(/(?<![\w*])\*{1,2}(\S(?:[^*]*\S)?)\*{1,2}(?![\w*])/g, '$1')
    .replace(/(?<![\w_])__?(\S(?:[^_\n]*[^\s_])?)__?(?![\w_])/g, '$1')
    .replace(/\\(?=[\s`*_])/g, '');
  return plainText(plain);
}

/** MediaWiki. */
export function wikiText(text: string): string {
  const shown = withoutSpans(text, /<!--/g, () => '-->').replace(/<ref\b[^<>]*\/>/gi, '');
  let plain = withoutSpans(shown, /<ref\b[^<>]*>/gi, () => '</ref>')
    .replace(/\[\[(?:file|image|category|datei|kategorie|fichier|archivo)\s*:[^[\]]*\]\]/gi, '')
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replace(/\[https?:[^\s[\]]+\s+([^[\]]+)\]/g, '$1')
    .replace(/\[https?:[^\s[\]]+\]/g, '')
    .replace(/'{2,5}/g, '');
  // From the inside out: templates that show their last value, and others.
  for (let level = 0; level < 5 && plain.includes('{{'); level++) {
    plain = plain.replace(/\{\{([^{}]*)\}\}/g, (_, inside: string) => {
      const [name = '', ...values] = inside.split('|');
      const shown = values.filter((value) => !/^\s*\w+\s*=/.test(value));
      return /^\s*(?:cite|citation|ref|sfn|efn|anchor|main|see also|short description|refn?)/i.test(
        name,
      )
        ? ''
        : (shown.at(-1) ?? '');
    });
  }
  return richText(plain);
}

const ACCENTS: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030c',
  u: '\u0306',
  H: '\u030b',
  k: '\u0328',
  r: '\u030a',
};
const LETTERS: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  aa: 'å',
  AA: 'Å',
  i: 'i',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  mu: 'μ',
  pi: 'π',
  sigma: 'σ',
  lambda: 'λ',
  epsilon: 'ε',
  theta: 'θ',
  omega: 'ω',
  Delta: 'Δ',
  Omega: 'Ω',
  Sigma: 'Σ',
  times: '×',
  ldots: '…',
  dots: '…',
  textendash: '–',
  textemdash: '—',
  textbackslash: '\\',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  copyright: '©',
  degree: '°',
  infty: '∞',
  leq: '≤',
  geq: '≥',
  rightarrow: '→',
  to: '→',
};

/** LaTeX, without its commands. */
export function latexText(text: string): string {
  let plain = text
    .replace(/(?<!\\)%.*$/gm, '')
    .replace(
      /\\(["'`^~=.])\s*\{?\\?([A-Za-z])\}?/g,
      (_, mark: string, letter: string) => letter + (ACCENTS[mark] ?? ''),
    )
    .replace(
      /\\([cvuHkr])\{([A-Za-z])\}/g,
      (_, mark: string, letter: string) => letter + (ACCENTS[mark] ?? ''),
    )
    .replace(
      /\\(?:label|index|cite\w*|footnote|vspace|hspace|glsadd|protect|todo)\*?(?:\[[^\]]*\])*\{[^{}]*\}/g,
      '',
    )
    .replace(/\\href\{[^{}]*\}/g, '')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``|''/g, '"')
    .replace(/(?<!\\)~/g, ' ')
    .replace(/\\\\/g, ' ')
    .replace(
      /\\([A-Za-z]+)(?![A-Za-z])(?:\{\}|\s+(?![{[]))?/g,
      (found, name: string) => LETTERS[name] ?? (/^\\[A-Za-z]+$/.test(found) ? '' : ' '),
    );
  // Braces of commands and groups, from the inside out.
  for (let level = 0; level < 8 && /(?<!\\)\{/.test(plain); level++) {
    plain = plain.replace(/(?:\[[^[\]]*\])?(?<!\\)\{([^{}]*)\}/g, '$1');
  }
  return plainText(plain.replace(/(?<!\\)\$/g, '').replace(/\\([%&_#${}])/g, '$1'));
}
