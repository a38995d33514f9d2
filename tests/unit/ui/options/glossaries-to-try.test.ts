import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALES } from '../../../../assets/locales';
import { TO_TRY } from '../../../../src/ui/options/glossaries-to-try';

test('the settings name the glossaries that the documentation names, with the same facts', () => {
  const page = readFileSync('docs/GLOSSARIES-TO-TRY.md', 'utf8');
  const rows = page.split('\n').filter((line) => /^\| (?!subject|---)/.test(line));
  expect(TO_TRY).toHaveLength(rows.length);
  TO_TRY.forEach(({ subject, project, path, licence, entries }, at) => {
    const row = rows[at] ?? '';
    const name = LOCALES.en.toTry[subject.slice('toTry.'.length) as keyof typeof LOCALES.en.toTry];
    expect(row.toLowerCase()).toContain(name.toLowerCase());
    for (const part of [project, path.split('/')[0] ?? '', licence, entries.toLocaleString('en')]) {
      expect(row).toContain(part);
    }
  });
});
