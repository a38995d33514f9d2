import { describe, expect, it } from 'vitest';
import { problemsWith } from '../tea';

describe('checkReadability', () => {
  it('finds glosses that are hard on average though none is too hard by itself', () => {
    const problems = problemsWith(
      [
        'terms',
        'A substance in tea and coffee that keeps people awake.',
        'A chemical that stimulates a person.',
      ],
      [
        'terms',
        'The muscle that pumps blood.',
        'The muscular organ that circulates the blood of an animal.',
      ],
    );
    expect(problems).toMatchObject([{ code: 'gloss-grade', line: 5 }]);
    expect(problems[0]?.what).toMatch(/in the median/);
    expect(problems[0]?.todo).toMatch(
      /hardest are caffeine 8\.4, heart 8\.4, adenosine-receptor 1\.0/,
    );
  });
});
