import { describe, expect, it } from 'vitest';
import { isAttributed } from '../../../../src/compiler/checks/attribution';
import { codesWith } from '../tea';

describe('isAttributed', () => {
  it.each([
    'The article says so.',
    'So it is, according to the article.',
    'The article’s view is that.',
  ])('finds who says it in %j', (text) => {
    expect(isAttributed(text)).toBe(true);
  });

  it.each(['Some say so.', 'An article says so.', 'Articles say so.', 'The articles agree.'])(
    'finds nobody in %j',
    (text) => {
      expect(isAttributed(text)).toBe(false);
    },
  );
});

describe('checkAttribution', () => {
  it('checks statements as it checks sentences', () => {
    expect(
      codesWith(['terms', 'The article says that shutting it cures', 'Shutting it cures']),
    ).toEqual(['terms/tea.yaml:20 attribution']);
  });
});
