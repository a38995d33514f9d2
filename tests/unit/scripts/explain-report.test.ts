import { describe, expect, it } from 'vitest';
import { explainReport } from '../../../scripts/explain-report';
import type { Entry } from '../../../src/glossary/model';
import type { Hit } from '../../../src/matching/hit';

const tea: Entry = {
  id: 'tea',
  term: 'Tea',
  kind: 'drink',
  aliases: [],
  forms: [],
  gloss: [{ text: 'A ' }, { text: 'drink', entry: 'drink' }, { text: '.' }],
  statements: [],
  mentions: [],
  related: [],
};

function hit(text: string, shown = true): Hit {
  const start = text.indexOf('tea');
  const form = { text: 'tea', words: ['tea'] };
  return { start, end: start + 3, entry: 'tea', form, shown, reason: { by: 'unambiguous' } };
}

function report(title: string, ...texts: string[]): string {
  const blocks = texts.map((text) => ({ text }));
  const hits = texts.map((text) => (text.includes('tea') ? [hit(text)] : []));
  return explainReport('a.html', { title, blocks }, hits, [tea]);
}

describe('the report', () => {
  it('says of each hit where it is, whether it is shown, and why; glosses once', () => {
    expect(report('On tea', 'No hit.', 'Some tea.', 'More tea.')).toBe(
      [
        'a.html: On tea',
        '1 term shown in 2 places.',
        '',
        'Paragraph 2 of 3',
        '  Some «tea».',
        '    Tea, at 5–8, shown: no gate',
        '    A drink.',
        '',
        'Paragraph 3 of 3',
        '  More «tea».',
        '    Tea, at 5–8, shown: no gate',
      ].join('\n'),
    );
  });

  it('counts what is held back, without its gloss, and names the heading', () => {
    const blocks = [{ text: 'tea', heading: 'Drinks' }];
    expect(explainReport('a.txt', { title: '', blocks }, [[hit('tea', false)]], [tea])).toBe(
      [
        'a.txt',
        'No term is shown, 1 held back.',
        '',
        'Paragraph 1 of 1, under “Drinks”',
        '  «tea»',
        '    Tea, at 0–3, held back: no gate',
      ].join('\n'),
    );
  });

  it('cuts long text between words, and marks the cut', () => {
    const long = `${'word '.repeat(40)}tea${' word'.repeat(40)}`;
    const line = report('', long).split('\n')[4] ?? '';
    expect(line).toMatch(/^ {2}…word .* «tea» .* word…$/);
    expect(line.length).toBeLessThan(135);
  });

  it('lets no page control the terminal', () => {
    const text = 'a \u001B[2J\u009B31m\u202E tea \u0007';
    const lines = report('\u001B]0;x\u0007', text).split('\n');
    expect(lines.join('')).not.toMatch(/[\p{Cc}\u202E]/u);
  });
});
