/** The engine with the tables that are in the project. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Proposer } from '../../src/proposing/propose';
import { ASSETS } from '../read-sources';

export async function loadProposer(): Promise<Proposer> {
  const [tables, everyday] = await Promise.all(
    ['proposing.json', 'everyday.json'].map(async (name) =>
      JSON.parse(await readFile(join(ASSETS, name), 'utf8')),
    ),
  );
  return new Proposer(tables, everyday);
}
