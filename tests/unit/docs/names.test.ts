/** One word, one thing: no two modules export different things under the same name. */
import { describe, expect, it } from 'vitest';
import { exportedNames, modulesUnder } from './source-files';

describe('exported names', () => {
  it('are each declared in one module', () => {
    const declared = new Map<string, string[]>();
    for (const { file, text } of modulesUnder('src', 'entrypoints', 'scripts')) {
      for (const name of exportedNames(text)) {
        declared.set(name, [...(declared.get(name) ?? []), file]);
      }
    }
    expect(declared.size).toBeGreaterThan(1_000);
    const twice = [...declared].filter(([, files]) => files.length > 1);
    expect(twice.map(([name, files]) => `${name}: ${files.join(', ')}`)).toEqual([]);
  });
});

describe('exportedNames', () => {
  it('finds each kind of declaration', () => {
    const text = [
      'export const a = 1;',
      'export let b = 2;',
      'export function c() {}',
      'export async function d() {}',
      'export function* e() {}',
      'export class F {}',
      'export abstract class G {}',
      'export interface H {}',
      'export type I = H;',
      'export enum J {}',
      'const own = 3;',
      "export type { K } from './k';",
    ].join('\n');
    expect(exportedNames(text)).toEqual(['a', 'b', 'c', 'd', 'e', 'F', 'G', 'H', 'I', 'J']);
  });
});
