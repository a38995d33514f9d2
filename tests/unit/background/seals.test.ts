import './fake';
import { beforeEach, expect, test, vi } from 'vitest';
import { reset } from './fake';

beforeEach(() => {
  reset();
  vi.resetModules();
});

/** The seals of a background that has just started. */
const started = () => import('../../../src/background/seals');

test('a background that was restarted accepts its own seals', async () => {
  const seal = await (await started()).sealOf('entry', 'tea');
  vi.resetModules();
  expect(await (await started()).isSealed('entry', 'tea', seal)).toBe(true);
});

test('after the browser has restarted, old seals are invalid', async () => {
  const seal = await (await started()).sealOf('entry', 'tea');
  reset();
  vi.resetModules();
  expect(await (await started()).isSealed('entry', 'tea', seal)).toBe(false);
});

test('a seal is for one text and one purpose', async () => {
  const { isSealed, sealOf, SEAL_LENGTH } = await started();
  const seal = await sealOf('entry', 'tea');
  expect(seal).toHaveLength(SEAL_LENGTH);
  expect(await isSealed('entry', 'caffeine', seal)).toBe(false);
  expect(await isSealed('revision', 'tea', seal)).toBe(false);
  for (const wrong of [undefined, '', seal.slice(1), `${seal}=`, seal.toLowerCase()]) {
    expect(await isSealed('entry', 'tea', wrong)).toBe(false);
  }
});
