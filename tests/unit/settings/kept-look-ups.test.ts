import { expect, test } from 'vitest';
import {
  type KeptLookUp,
  NO_KEPT_LOOK_UPS,
  readKept,
  withKept,
} from '../../../src/settings/kept-look-ups';

const lookUp = (entry: string, at: number): KeptLookUp => ({
  entry,
  term: entry,
  meaning: 'x',
  sentence: '',
  glossary: 'Teas',
  at,
});

test('keeps the newest first, each entry once, and at most 2,000', () => {
  let kept = NO_KEPT_LOOK_UPS;
  for (let n = 0; n < 2_005; n++) kept = withKept(kept, lookUp(`e${n}`, n));
  kept = withKept(kept, lookUp('e2000', 9_000));
  expect(kept.lookUps).toHaveLength(2_000);
  expect(kept.lookUps.slice(0, 2).map(({ entry }) => entry)).toEqual(['e2000', 'e2004']);
});

test('leaves out what is damaged, and keeps nothing if all of it is', () => {
  const sound = lookUp('tea', 1);
  expect(readKept({ keep: 'yes', lookUps: [sound, { entry: 4 }, null] })).toEqual({
    keep: false,
    lookUps: [sound],
  });
  expect(readKept(null)).toEqual(NO_KEPT_LOOK_UPS);
});
