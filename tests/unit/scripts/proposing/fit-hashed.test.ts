import { expect, it } from 'vitest';
import { HashedFit, seededRandom } from '../../../../scripts/proposing/fit-hashed';
import { FeatureList, mixHashes, scoreOf } from '../../../../src/proposing/hashing';

it('learns which features speak for and against', () => {
  const random = seededRandom(1);
  const fit = new HashedFit(10, 0.1, 0.0001);
  const list = new FeatureList();
  const show = (feature: number) => {
    list.clear();
    list.add(mixHashes(1, feature));
    list.add(mixHashes(2, Math.floor(random() * 5)));
  };
  for (let i = 0; i < 3000; i++) {
    const feature = Math.floor(random() * 4);
    show(feature);
    fit.learn(list, feature % 2);
  }
  const model = fit.model();
  for (let feature = 0; feature < 4; feature++) {
    show(feature);
    expect(scoreOf(model, list) > 0).toBe(feature % 2 === 1);
  }
});
