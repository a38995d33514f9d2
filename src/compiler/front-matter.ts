/** The head of the article: the glossary's title, language and source. */
import type { DraftSource } from './draft';
import { isId } from './ids';
import type { Problems } from './problem';
import type { SourceFile } from './source';
import { openYaml } from './yaml-fields';

export interface FrontMatter {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly source: DraftSource;
}

const NONE: FrontMatter = {
  id: '',
  title: '',
  language: 'en',
  source: { title: '', publisher: '', disclaimer: '' },
};

/**
 * @returns the head, with empty texts where it is missing or wrong (reported), and the rest of the
 *   file on its own lines
 */
export function readFrontMatter(
  file: SourceFile,
  problems: Problems,
): { head: FrontMatter; body: string } {
  const lines = file.text.split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) {
    problems.add(
      'front-matter',
      { file: file.name, line: 1 },
      'The article has no head between two lines of "---".',
      'Begin the file with "---", the id, title, language and source, and "---".',
    );
    return { head: NONE, body: file.text };
  }
  const yaml = { name: file.name, text: lines.slice(1, end).join('\n') };
  const body = [...lines.slice(0, end + 1).map(() => ''), ...lines.slice(end + 1)].join('\n');
  return { head: readHead(yaml, problems), body };
}

function readHead(yaml: SourceFile, problems: Problems): FrontMatter {
  const { root, reader } = openYaml(yaml, problems, 2);
  if (!root) return NONE;
  const fields = reader.fields(root, 'the head', ['id', 'title', 'language', 'source']);
  const id = fields.required('id');
  if (id && !isId(id.value)) {
    problems.add(
      'id',
      id,
      `The id "${id.value}" isn't valid.`,
      'Write lower-case words joined by hyphens.',
    );
  }
  const language = fields.required('language');
  if (language && !isLanguage(language.value)) {
    reader.wrong(
      language,
      `"${language.value}" isn't a language tag.`,
      'Write one such as "en" or "en-GB".',
    );
  }
  const title = fields.required('title')?.value ?? '';
  return {
    id: id?.value ?? '',
    title,
    language: language?.value ?? NONE.language,
    source: readSource(fields.node('source')),
  };

  function readSource(node: unknown): DraftSource {
    if (node === undefined) {
      reader.wrong(
        fields.place,
        'The head has no "source".',
        'Add "source:" with title, publisher and disclaimer.',
      );
      return NONE.source;
    }
    const source = reader.fields(node, 'the source', [
      'title',
      'publisher',
      'url',
      'interest',
      'disclaimer',
    ]);
    const url = source.optional('url');
    if (url && !isWebAddress(url.value)) {
      reader.wrong(
        url,
        `"${url.value}" isn't a web address.`,
        'Write one that begins with https://.',
      );
    }
    const interest = source.optional('interest')?.value;
    return {
      title: source.required('title')?.value ?? '',
      publisher: source.required('publisher')?.value ?? '',
      ...(url ? { url: url.value } : {}),
      ...(interest ? { interest } : {}),
      disclaimer: source.required('disclaimer')?.value ?? '',
    };
  }
}

function isLanguage(tag: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag);
}

/** Addresses become links, so only web addresses are allowed. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\/[^\s]+$/i.test(text);
}
