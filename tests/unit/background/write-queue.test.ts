import { expect, it } from 'vitest';
import { WriteQueue } from '../../../src/background/write-queue';

it('runs changes one after another', async () => {
  const queue = new WriteQueue();
  let stored = 0;
  const add = async (): Promise<number> => {
    const read = stored;
    await Promise.resolve();
    stored = read + 1;
    return stored;
  };
  expect(await Promise.all([queue.run(add), queue.run(add), queue.run(add)])).toEqual([1, 2, 3]);
});

it('reports a failure to its caller, and continues', async () => {
  const queue = new WriteQueue();
  const failed = queue.run(() => Promise.reject(new Error('full')));
  const next = queue.run(() => Promise.resolve('stored'));
  await expect(failed).rejects.toThrow('full');
  await expect(next).resolves.toBe('stored');
});
