/**
 * Glossaries and pages in German, Spanish and French, written for these tests and labelled before
 * the gate was asked: on a page about a glossary's subject its everyday words have the glossary's
 * sense, and on all other pages they don't. (`languages/`)
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASSETS } from '../../../../scripts/read-sources';
import type { Entry } from '../../../../src/glossary/model';
import { importAnyFiles } from '../../../../src/importing/import';
import { createExplainer } from '../../../../src/matching/explain';
import {
  type EverydayTable,
  EverydayWords,
  everydayFile,
} from '../../../../src/matching/subject/everyday';
import type { EverydayLanguage } from '../../../../src/matching/subject/languages';

const FOLDER = join(import.meta.dirname, 'languages');

/** Each language's two glossaries, by the names that the pages give them. */
export const SUBJECTS = {
  de: ['cloud', 'recht'],
  es: ['economia', 'quimica'],
  fr: ['musique', 'droit'],
} as const;

export interface LabelledPage {
  /**
   * The glossary that it is about, or `sibling`, `unrelated` (news) or `everyday`. `crammed` are
   * texts of these three kinds with ten times as many of the glossaries' words as texts have.
   */
  readonly about: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** An everyday word on a page. */
interface Place {
  readonly about: string;
  readonly word: string;
  /** Whether it has the glossary's sense there. */
  readonly wanted: boolean;
  readonly shown: boolean;
}

export function labelledPagesIn(language: keyof typeof SUBJECTS): LabelledPage[] {
  const text = readFileSync(join(FOLDER, `${language}.txt`), 'utf8');
  return text.split(/^# /m).flatMap((page) => {
    const [heading = '', ...paragraphs] = page.split('\n').filter((line) => line !== '');
    const [about = '', title = ''] = heading.split(' | ');
    return heading === '' ? [] : { about, title, paragraphs };
  });
}

export async function glossaryIn(language: keyof typeof SUBJECTS, name: string) {
  const file = `${language}-${name}.csv`;
  const bytes = readFileSync(join(FOLDER, file));
  return (await importAnyFiles([{ name: file, bytes }])).glossary;
}

export function everydayIn(language: EverydayLanguage): EverydayWords {
  const json = readFileSync(join(ASSETS, everydayFile(language)), 'utf8');
  return new EverydayWords(JSON.parse(json) as EverydayTable);
}

/**
 * A glossary's everyday words on some pages.
 *
 * @param alone whether the gate sees nothing but the paragraph
 */
export function placesOnPages(
  name: string,
  entries: readonly Entry[],
  everyday: EverydayWords,
  pages: readonly LabelledPage[],
  alone = false,
): Place[] {
  const explainer = createExplainer(entries, { everyday });
  return pages.flatMap(({ about, title, paragraphs }) => {
    const blocks = paragraphs.map((text) => ({ text }));
    const found = alone
      ? blocks.flatMap((block) => explainer.explainBlocks('', [block]))
      : explainer.explainBlocks(title, blocks);
    return found.flatMap((hits, at) =>
      hits
        .filter(({ reason }) => reason.by === 'subject')
        .map(({ start, end, shown }) => ({
          about,
          word: (paragraphs[at] ?? '').slice(start, end),
          wanted: about === name,
          shown,
        })),
    );
  });
}

/** The share of shown places that are wanted, and the share of wanted places that are shown. */
export function precisionAndRecall(places: readonly Place[]): {
  precision: number;
  recall: number;
} {
  const right = places.filter(({ shown, wanted }) => shown && wanted).length;
  return {
    precision: right / places.filter(({ shown }) => shown).length,
    recall: right / places.filter(({ wanted }) => wanted).length,
  };
}
