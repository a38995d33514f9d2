import { beforeAll, describe, expect, it } from 'vitest';
import { readSources } from '../../../scripts/read-sources';
import { type Examination, examineSources } from '../../../src/compiler/compile';
import { describeProblem } from '../../../src/compiler/problem';
import type { SourceFiles } from '../../../src/compiler/source';
import { BUNDLED } from '../../../src/glossary/bundled';
import type { Entry } from '../../../src/glossary/model';
import { parseGlossary } from '../../../src/glossary/schema';
import { createMatcher } from '../../../src/matching/matcher';

/** The terms that a reader of the article must find explained, in the forms that occur on pages. */
const TERMS =
  `ketamine, anesthetic, anaesthetic, anesthesia, hallucinogenic, hallucination, depression
depressive symptoms, treatment-resistant depression, TRD, mental health condition, mood disorder
mood regulation, mechanism of action, mechanisms of action, NMDA receptor, NMDA receptors, NMDAR
N-methyl-D-aspartate receptor, NMDA, receptor, opioid receptor, opioid, opioids, opioid system
serotonin, 5-HT, neurotransmitter, excitatory neurotransmitter, glutamate, glutamatergic
glutamate signaling, glutamate signalling, blockade, inhibit, modulate, dissociation, dissociative
sedation, procedural sedation, analgesic, pain relief, chronic pain, acute pain, pain perception
respiratory system, blood pressure, heart rate, emergency medicine, veterinary medicine
Calvin Stevens, Vietnam War, onset of action, onset, safety profile, pharmacological profile
off-label, off label, off-label use, post-traumatic stress disorder, posttraumatic stress disorder
PTSD, traumatic event, trauma, memory, memories, neurological disorder, antidepressant
antidepressants, synaptic connectivity, neurobiological cascade, central nervous system, CNS
anxiety, anxiety disorder, anxiolytic, fear circuitry, hyperactivity, over-activity, panic
pain management, anesthesiologist, anaesthesiologist, pain specialist, psychiatrist
opioid tolerance, tolerance, dependence, ketamine abuse, abuse, clinical trial, efficacy
side effect, side effects, adverse effect, nausea, vomiting, confusion, metabolized, metabolised
eliminated, cognitive deficit, cognitive impairment, executive function, bladder dysfunction
ketamine-induced cystitis, cystitis, urinary frequency, bladder ulcer, dosing schedule
delivery method, administration, mood`
    .split(/[\n,]+/)
    .map((term) => term.trim());

describe('the bundled glossary', () => {
  it('is what pages take it for before it is read', () => {
    const { id, language } = examination.glossary;
    expect({ id, language }).toEqual(BUNDLED);
  });

  let sources: SourceFiles;
  let examination: Examination;

  beforeAll(async () => {
    sources = await readSources();
    examination = examineSources(sources);
  });

  it('has no problems', () => {
    expect(examination.problems.map(describeProblem)).toEqual([]);
  });

  it('passes its own schema', () => {
    const copy: unknown = JSON.parse(JSON.stringify(examination.glossary));
    expect(parseGlossary(copy)).toEqual(examination.glossary);
  });

  it('carries every fact and keeps every hedge and counter-note', () => {
    const { facts, hedges, counterNotes } = examination.figures;
    expect(facts).toEqual({ carried: 150, listed: 150, skipped: 1 });
    expect(hedges.kept).toBe(hedges.needed);
    expect(counterNotes.kept).toBe(counterNotes.needed);
    expect(counterNotes.needed).toBeGreaterThanOrEqual(2);
  });

  it('has the 17 sections of the article, each with a summary and with terms', () => {
    expect(examination.glossary.sections.map((section) => section.id).join(' ')).toBe(
      's0 s1 s1-1 s1-2 s2 s2-1 s2-2 s3 s3-1 s3-2 s4 s4-1 s4-2 s5 s5-1 s5-2 s6',
    );
    expect(examination.figures.sectionsWithTerms).toBe(17);
  });

  it('reads plainly', () => {
    expect(examination.figures.grade.median).toBeLessThanOrEqual(8);
    expect(examination.figures.grade.highest).toBeLessThanOrEqual(11);
    expect(examination.figures.circles).toBe(0);
  });

  it('states its interest and disclaimer once, with the source', () => {
    const { source } = examination.glossary;
    expect(source.interest).toMatch(/sells/);
    expect(source.disclaimer).toMatch(/not medical advice/i);
  });

  it.each(TERMS)('finds "%s" where it is written', (term) => {
    const hits = createMatcher(examination.glossary.entries).find(`Some ${term} here.`);
    expect(hits).toMatchObject([{ start: 5, end: 5 + term.length }]);
  });

  it('gives each entry related ones, and none that is only itself', () => {
    const lonely = (entry: Entry): boolean => entry.related.length === 0;
    expect(examination.glossary.entries.filter(lonely).map((entry) => entry.id)).toEqual([]);
  });

  it('would fail if any sentence lost the note of its contested claim', () => {
    const { text } = sources.article;
    const lines = text.split('\n');
    const marked = lines.flatMap((line, at) => (/<!-- F.*note:/.test(line) ? [at] : []));
    const contested = new Set(
      [...(sources.facts?.text ?? '').matchAll(/^(F[\d.]+): .*flags: \[[^\]]*C/gm)].map(
        (match) => match[1],
      ),
    );
    const needing = marked.filter((at) =>
      (lines[at]?.match(/F[\d.]+/g) ?? []).some((fact) => contested.has(fact)),
    );
    expect(needing.length).toBeGreaterThan(5);
    const stripped = lines
      .map((line, at) => (needing.includes(at) ? line.replace(/ note:.*-->/, ' -->') : line))
      .join('\n');
    const { problems } = examineSources({
      ...sources,
      article: { ...sources.article, text: stripped },
    });
    const found = problems.filter(({ code }) => code === 'contested').map(({ line }) => line - 1);
    expect(found).toEqual(needing);
  });
});
