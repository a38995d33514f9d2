import { expect, it } from 'vitest';
import { proposeLines } from '../../../../scripts/proposing/article-lines';
import { proposer } from '../../proposing/articles';

async function answers(...lines: string[]) {
  const complaints: string[] = [];
  const found: Record<string, unknown>[] = [];
  async function* chunks() {
    for (const line of lines) yield Buffer.from(`${line}\n`);
  }
  const complain = (line: number, what: string) => complaints.push(`${line} ${what}`);
  for await (const answer of proposeLines(chunks(), proposer, complain)) {
    found.push(JSON.parse(answer));
  }
  return { found, complaints };
}

it('answers each line with proposals and sections', async () => {
  const text = '## Enzymes\n\nAn enzyme is a protein that speeds up a chemical reaction.';
  const { found, complaints } = await answers(JSON.stringify({ id: 7, title: 'Cells', text }), '');
  expect(complaints).toEqual([]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ id: 7 });
  expect(found[0]?.proposals).toContainEqual({
    kind: 'term',
    term: 'enzyme',
    aliases: [],
    confidence: expect.stringMatching(/^(sure|likely|look-closely)$/),
    rank: expect.any(Number),
    definition: {
      text: 'An enzyme is a protein that speeds up a chemical reaction.',
      p: expect.any(Number),
    },
    mentions: 2,
  });
  expect(found[0]?.sections).toEqual([
    {
      heading: 'Enzymes',
      summary: ['An enzyme is a protein that speeds up a chemical reaction.'],
    },
  ]);
});

it('reports a line that it can’t read, and continues', async () => {
  const { found, complaints } = await answers('{', '{"id":1,"text":"Tea."}');
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toMatch(/^1 isn't JSON/);
  expect(found).toHaveLength(1);
});
