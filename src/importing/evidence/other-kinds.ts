/**
 * Recognises files that are something else than a glossary, from their lines and their names, so
 * that they are refused with what they look like.
 */
import type { TextFile } from '../reading';
import { type Remark, remark } from '../remark';

interface Kind {
  readonly remark: () => Remark;
  /** Extensions and whole names of such files. */
  readonly named?: RegExp;
  /** At the beginning of the text. */
  readonly begins?: RegExp;
  /** A line of such a file. */
  readonly line?: RegExp;
  /** The share of lines that must look like this. Default: `MIN_SHARE`. */
  readonly share?: number;
}

const MIN_SHARE = 0.4;

/** How many lines are examined, evenly over the whole file. */
const MAX_LINES = 2000;

const KINDS: readonly Kind[] = [
  {
    remark: () => remark('imports.isDiff'),
    named: /\.(?:diff|patch)$/i,
    begins: /^(?:diff --git |Index: \S+\n=|--- \S+.*\n\+\+\+ \S+|From [\da-f]{40} )/,
  },
  {
    remark: () => remark('imports.isMail'),
    named: /\.(?:eml|mbox|msg|emlx)$/i,
    begins:
      /^(?:From \S+@\S+ |(?:[A-Z][\w-]*: .*\n(?:[ \t].*\n)*){0,15}(?:Received|Message-ID|MIME-Version|Return-Path|Content-Type): )|^(?:(?:From|To|Cc|Subject|Date|Sent|Von|An|Betreff|De|À|Objet): .*\n){3}/i,
  },
  {
    remark: () => remark('imports.isCalendar'),
    named: /\.(?:ics|ical|ifb|vcs)$/i,
    begins: /^\s*BEGIN:VCALENDAR/i,
  },
  {
    remark: () => remark('imports.isContacts'),
    named: /\.(?:vcf|vcard|ldif)$/i,
    begins: /^\s*(?:BEGIN:VCARD|(?:version: 1\n+)?dn:{1,2} \w+=)/i,
  },
  {
    remark: () => remark('imports.isSubtitles'),
    named: /\.(?:srt|vtt|ass|ssa|sub|sbv|lrc)$/i,
    begins: /^\s*(?:WEBVTT|\[Script Info\]|\d+\n\d{1,2}:\d\d:\d\d[,.]\d{3} -->)/,
    line: /^\s*(?:\d{1,2}:\d\d:\d\d[,.]\d+.*-->|\[\d\d:\d\d(?:[.:]\d+)?\]|\{\d+\}\{\d+\})/,
    share: 0.2,
  },
  {
    remark: () => remark('imports.isRichText'),
    named: /\.rtf$/i,
    begins: /^\s*\{\\rtf/,
  },
  {
    remark: () => remark('imports.isMessages'),
    named: /\.(?:pot?|strings|arb|resx|resw|mo|ftl)$/i,
    begins: /^(?:#.*\n|\s)*(?:msgid |msgctxt )/,
    line: /^\s*(?:msgid|msgstr(?:\[\d\])?|msgctxt) "|^"[^"]+" = ".*";$/,
  },
  {
    remark: () => remark('imports.isReferences'),
    named: /\.(?:bib|ris|enw|nbib)$/i,
    begins: /^\s*(?:@\w+\s*\{[^,\n]*,|TY {2}- )/,
  },
  {
    remark: () => remark('imports.isTex'),
    named: /\.(?:tex|ltx|sty|cls|dtx)$/i,
    begins:
      /^(?:\s|%.*\n)*\\(?:documentclass|documentstyle|begin|chapter|section|input|usepackage)\b/,
  },
  {
    remark: () => remark('imports.isLog'),
    named: /\.(?:log|out|err|trace)$/i,
    line: /^\s*[[(<]?(?:\d{4}[-/]\d\d[-/]\d\d|\d\d[-/]\d\d[-/]\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) +\d|\d{1,2}:\d\d(?::\d\d)?[ ,.\])]|\d{1,3}(?:\.\d{1,3}){3} |\d{10,13}\b|[IWEDF]\d{4} |[IWEDFV]\/\w)|^\s*\[?(?:INFO|DEBUG|WARN(?:ING)?|ERROR|TRACE|FATAL|NOTICE)\]?[\s:\]]|^\s+at \S+\(|^(?:make|npm|yarn|pip|cargo|docker|git|apt)(?:\[\d+\]|:| (?:ERR|WARN))/i,
  },
  {
    remark: () => remark('imports.isSettings'),
    named:
      /\.(?:toml|ini|cfg|conf|config|cnf|properties|env|lock|sum|mod|plist|reg|desktop|service|editorconfig|gitignore|npmrc|htaccess|lockfile|pem|crt|key|pub|asc)$|(?:^|[\\/])(?:\.\w[\w.-]*|(?:package-lock|npm-shrinkwrap|composer|tsconfig|package)\.json|pnpm-lock\.ya?ml|requirements\S*\.txt|robots\.txt|cmakelists\.txt|hosts|passwd|fstab|crontab|pipfile|gemfile|procfile)$/i,
    begins: /^\s*-----BEGIN [A-Z ]+-----|^Windows Registry Editor|^# yarn lockfile/,
    line: /^\s*(?:[\w.$-]+=.*|export \w+=.*|\[[\w .:"/@-]+\]|[\w.@/-]+[=~<>!^]=\S+|#.*|;.*|[\w.@/-]+@[~^]?[\d.]+.*:|[\w.-]+ \([~>=<!\d., ]+\))\s*$/,
    share: 0.7,
  },
  {
    remark: () => remark('imports.isCode'),
    named:
      /\.(?:py|pyi|js|mjs|cjs|jsx|ts|mts|cts|tsx|java|kt|kts|scala|groovy|gradle|c|h|cc|cpp|cxx|hpp|hh|m|mm|cs|fs|vb|go|rs|rb|pl|pm|php\d?|phtml|swift|dart|lua|r|jl|hs|ml|ex|exs|erl|clj|lisp|el|scm|sh|bash|zsh|fish|ps1|bat|cmd|sql|ddl|css|scss|sass|less|styl|proto|graphql|gql|thrift|tf|hcl|nix|asm|s|f90|for|pas|d|v|sv|vhd|zig|nim|awk|sed|vim|cmake|mk|make|dockerfile|ipynb|wat|glsl|sol|tcl|coffee|svelte|astro)$|(?:^|[\\/])(?:makefile|dockerfile|jenkinsfile|vagrantfile|rakefile)$/i,
    begins: /^#!\s*\/|^\s*<\?php\b/,
    line: /[;{}]\s*$|^\s*[{}()[\]]+[;,]?\s*$|^\s*(?:import |from \S+ import |export |const |let |var |function\b|def \w|class \w+.*[:{]|public |private |protected |static |return\b|if ?\(|for ?\(|while ?\(|else\b|elif |switch ?\(|case .*:$|try[: {]|catch|except|finally|#include|#define|#if|#endif|using |namespace |package \w|func |fn |impl |struct |enum |SELECT\b|INSERT INTO|CREATE |DROP |ALTER |UPDATE .* SET|FROM \w+|WHERE |echo |fi$|done$|end$|then$|do$|print|raise |assert|await |async |yield |self\.|this\.|\$\w+ *=|\/\/|\/\*|\*\/|\* @|@\w+(?:\(|$)|RUN |COPY |ENV |CMD |WORKDIR |\.PHONY|\t@?\w+ )|^\s*[\w.]+(?:\[[^\]]*\])? ?[-+*/|&]?= ?\S|^\s*[\w.]+\([^)]*\)\s*:?$|=>|->\w|::\w/,
  },
];

/** What the file's name says it is, if that is no glossary. */
export function otherKindByName(name: string): Remark | undefined {
  return KINDS.find(({ named }) => named?.test(name))?.remark();
}

/** What the file's text shows it to be, if that is no glossary. */
export function otherKindByText({ name, text }: TextFile): Remark | undefined {
  const start = text.slice(0, 4000);
  const begun = KINDS.find(({ begins }) => begins?.test(start));
  if (begun) return begun.remark();
  // Files of other extensions say what they are; their lines may look like anything.
  if (!/^[^.]*$|\.(?:txt|text|asc|dat|out|list|lst|\d+)$/i.test(name)) return undefined;
  const lines = sampleOf(text);
  const share = (pattern: RegExp): number =>
    lines.filter((line) => pattern.test(line)).length / Math.max(1, lines.length);
  return KINDS.find(
    (kind) =>
      kind.line !== undefined && lines.length >= 3 && share(kind.line) >= (kind.share ?? MIN_SHARE),
  )?.remark();
}

function sampleOf(text: string): string[] {
  const lines = text.split('\n').filter((line) => /\S/.test(line));
  const step = Math.max(1, Math.ceil(lines.length / MAX_LINES));
  // Longer lines are cut: patterns look at their beginnings and would be slow.
  return lines.filter((_, place) => place % step === 0).map((line) => line.slice(0, 300));
}
