import { expect, test } from 'vitest';
import type { Form, SourcedEntry } from '../../../src/glossary/model';
import type { Candidate, Hit } from '../../../src/matching/hit';
import { createGate } from '../../../src/matching/sense/gate';
import { Topics } from '../../../src/matching/sense/topic-model';
import { Rivals } from '../../../src/page/rivals';
import { DEPRESSION, form, MODEL } from '../matching/sense/gated-entries';

function sourced(glossary: string, part: Partial<SourcedEntry>): SourcedEntry {
  return {
    ...{ id: glossary, term: 'depression', kind: '', aliases: [], gloss: [] },
    ...{ forms: [form('depression', false)], statements: [], mentions: [], related: [] },
    ...{ glossary, language: 'en', ...part },
  };
}

const KNOWN = sourced('illness', { ...DEPRESSION, id: 'illness' });
const OTHER = sourced('economy', { rival: 'illness' });
const gate = createGate([KNOWN], new Topics(MODEL));

/** Which entry explains a word, if the matcher found it for one of the two. */
function explains(text: string, found: SourcedEntry, written: Form = form('depression', false)) {
  const rivals = new Rivals();
  rivals.add([KNOWN, OTHER]);
  const start = text.indexOf(written.text);
  const matched: Candidate = {
    ...{ start, end: start + written.text.length, entry: found.id },
    form: found.forms.find(({ text }) => text === written.text) ?? written,
  };
  const candidates = [rivals.toJudge(matched)];
  const decide = (all: readonly Candidate[]): Hit[] => gate.page('').decide(text, all);
  const hits = decide(candidates);
  const others = rivals.othersOf(candidates, hits);
  const [hit] = others ? decide(others) : hits;
  return hit?.shown ? hit.entry : null;
}

test.each([KNOWN, OTHER])('each explains the texts with its meaning, if %j is higher', (higher) => {
  expect(explains('A doctor treats depression by therapy.', higher)).toBe('illness');
  expect(explains('After the depression the bank lost its market.', higher)).toBe('economy');
});

test('a form that only one of them has is judged as if the other did not exist', () => {
  const low = form('low mood', false);
  expect(explains('A bank in a low mood.', sourced('economy', { forms: [low] }), low)).toBe(
    'economy',
  );
});
