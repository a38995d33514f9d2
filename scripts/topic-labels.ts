/**
 * Which meanings in WordNet belong to medicine, the brain and the mind: the labels that
 * `learn-topics.ts` starts from. Must never read any other text.
 */
import { type Synset, withHyponyms } from './wordnet';

/** Subjects: every synset that WordNet files under one of them is medical. */
const SUBJECTS = new Set(
  `anatomy bacteriology biochemistry biology cardiology dentistry drug epidemiology genetics
  gynecology hematology immunology medicine microbiology neurology neuroscience obstetrics
  oncology ophthalmology pathology pharmacology physiology psychiatry psychoanalysis psychology
  psychotherapy surgery toxicology virology`.split(/\s+/),
);

/** Everything below these meanings is medical: lemma and lexicographer file. */
const ROOTS: readonly (readonly [lemma: string, file: number])[] = [
  ['drug abuse', 4],
  ['medical care', 4],
  ['medical procedure', 4],
  ['therapy', 4],
  ['cell', 3],
  ['microorganism', 5],
  ['drug', 6],
  ['hospital', 6],
  ['medical building', 6],
  ['medical instrument', 6],
  ['medicine', 6],
  ['psychotropic agent', 6],
  ['vaccine', 6],
  ['body covering', 8],
  ['body part', 8],
  ['body substance', 8],
  ['hormone', 8],
  ['lymphocyte', 8],
  ['cognitive psychology', 9],
  ['life science', 9],
  ['medical science', 9],
  ['psychology', 9],
  ['symptom', 10],
  ['anxiety', 12],
  ['medical institution', 14],
  ['addict', 18],
  ['health professional', 18],
  ['sick person', 18],
  ['birth', 22],
  ['bodily process', 22],
  ['organic process', 22],
  ['ill health', 26],
  ['injury', 26],
  ['mental disorder', 26],
  ['mental health', 26],
  ['pathology', 26],
  ['physical condition', 26],
  ['physiological state', 26],
  ['psychological state', 26],
  ['symptom', 26],
  ['alkaloid', 27],
  ['amino acid', 27],
  ['antibody', 27],
  ['enzyme', 27],
  ['macromolecule', 27],
  ['protein', 27],
  ['steroid', 27],
];

/**
 * @returns the ids of the medical synsets
 * @throws if WordNet lacks a root: then it isn't the edition that the roots were chosen for
 */
export function medicalSynsets(synsets: ReadonlyMap<string, Synset>): Set<string> {
  const byRoot = new Map(ROOTS.map(([lemma, file]) => [`${file} ${lemma}`, new Set<string>()]));
  for (const { id, file, lemmas } of synsets.values()) {
    for (const lemma of lemmas) byRoot.get(`${file} ${lemma.toLowerCase()}`)?.add(id);
  }
  const roots = ROOTS.flatMap(([lemma, file]) => {
    const ids = [...(byRoot.get(`${file} ${lemma}`) ?? [])];
    if (ids.length === 0) throw new Error(`WordNet has no "${lemma}" in file ${file}.`);
    return ids;
  });
  const ours = withHyponyms(synsets, roots);
  for (const synset of synsets.values()) {
    const filed = synset.pointers.some(
      ({ kind, to }) => kind === ';c' && synsets.get(to)?.lemmas.some((l) => SUBJECTS.has(l)),
    );
    if (filed) ours.add(synset.id);
  }
  return ours;
}
