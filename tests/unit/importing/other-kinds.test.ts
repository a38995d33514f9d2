/** Files of other kinds don't become glossaries: their words would be marked on every page. */
import { describe, expect, it } from 'vitest';
import { imported, refusal } from './imported';
import { DOCUMENTS } from './other-files/documents';
import { PROGRAMS } from './other-files/programs';
import { STRUCTURED } from './other-files/structured';

const FILES = Object.entries({ ...PROGRAMS, ...DOCUMENTS, ...STRUCTURED });

describe('a file of another kind', () => {
  it('comes in two hundred variants', () => {
    expect(FILES.length * 2).toBeGreaterThanOrEqual(200);
  });

  it.each(FILES)('is refused: %s', (name, text) => {
    expect(refusal(() => imported(name, text))).toMatch(/\S+: .{15,}/);
  });

  it.each(FILES)(
    'is refused without its extension, longer and with other words: %s',
    (name, text) => {
      const stem = name.replace(/\.\w+$/, '') || 'file';
      const changed = text.replace(/\btea\b/g, 'soup').replace(/\bkettle\b/g, 'spoon');
      expect(refusal(() => imported(`${stem}-copy`, changed))).toMatch(/\S+: .{15,}/);
      expect(refusal(() => imported(`${stem}-copy.txt`, changed))).toMatch(/\S+: .{15,}/);
    },
  );
});
