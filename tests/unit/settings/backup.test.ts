import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BackupProblem,
  BadFile,
  MAX_BACKUP_SIZE,
  readBackup,
  writeBackup,
  writeSiteList,
} from '../../../src/settings/backup';
import { DEFAULTS, type Settings } from '../../../src/settings/schema';
import type { OnOff } from '../../../src/sites/rules';

const SETTINGS: Settings = {
  painter: 'elements',
  marks: {
    density: 'page',
    inNavigation: true,
    look: { style: 'tint', colour: '#12ab34' },
    opening: 'click',
  },
  sites: { default: 'off', rules: { 'a.com': 'on', 'file:': 'off', '[::1]': 'on' } },
  muted: { everywhere: ['x'], places: { 'a.com': ['y'], 'https://a.com/page': ['x', 'y'] } },
  glossaries: { order: ['b', 'a'], off: ['ketamine-brain'] },
};

/** The settings in a file. */
const read = (text: string, bare: OnOff) => readBackup(text, bare).restored;

function problem(text: string): BackupProblem {
  try {
    read(text, 'off');
  } catch (error) {
    if (error instanceof BadFile) return error.problem;
    throw error;
  }
  throw new Error('It was taken.');
}

/** A backup file's content, for tests to damage. */
interface File {
  version: unknown;
  settings: { [K in keyof Settings]: Record<string, unknown> };
}

/** A backup with something in it changed. */
function spoiled(change: (file: File) => void): string {
  const file = JSON.parse(writeBackup(SETTINGS)) as File;
  change(file);
  return JSON.stringify(file);
}

describe('a backup', () => {
  test.each([DEFAULTS, SETTINGS])('holds all settings', (settings) => {
    expect(read(writeBackup(settings), 'off')).toEqual(settings);
  });

  test('from an older version, which has no setting for menus, leaves them without marks', () => {
    const older = spoiled(({ settings }) => {
      delete (settings.marks as { inNavigation?: boolean }).inNavigation;
    });
    expect(read(older, 'off')).toEqual({
      ...SETTINGS,
      marks: { ...SETTINGS.marks, inNavigation: false },
    });
  });

  test('is read with the line ends and byte-order marks of other systems', () => {
    const text = `\uFEFF${writeBackup(SETTINGS).replaceAll('\n', '\r\n')}`;
    expect(read(text, 'off')).toEqual(SETTINGS);
  });

  test('gets its hosts in the form that rules use', () => {
    const text = spoiled(({ settings }) => {
      settings.sites.rules = { 'WWW.Bücher.Example.': 'off' };
    });
    expect(read(text, 'off')).toMatchObject({
      sites: { rules: { 'xn--bcher-kva.example': 'off' } },
    });
  });

  test('holds glossaries, and then says that older versions can’t read it', () => {
    const texts = ['{"id":"tea"}\n', '{"id":"wine"}\n'];
    const text = writeBackup(SETTINGS, texts);
    expect(readBackup(text, 'off')).toEqual({
      restored: SETTINGS,
      glossaries: [{ id: 'tea' }, { id: 'wine' }],
    });
    expect(JSON.parse(text).version).toBe(2);
    expect(JSON.parse(writeBackup(SETTINGS)).version).toBe(1);
  });

  test('holds where glossaries are used, and then says that older versions can’t read it', () => {
    const uses = { tea: { reach: 'only', sites: ['work.example'], marks: 'pointing' } } as const;
    const secret = { ...SETTINGS, glossaries: { ...SETTINGS.glossaries, uses } };
    const text = writeBackup(secret);
    expect(read(text, 'off')).toEqual(secret);
    expect(JSON.parse(text).version).toBe(2);
    expect(() => read(text.replace('work.example', 'work example'), 'off')).toThrow(BadFile);
    expect(() => read(text.replace('"only"', '"mostly"'), 'off')).toThrow(BadFile);
  });

  test('from an older version leaves all glossaries on', () => {
    const text = spoiled(({ settings }) => Reflect.deleteProperty(settings, 'glossaries'));
    expect(read(text, 'off')).toMatchObject({ glossaries: DEFAULTS.glossaries });
  });

  test('adds nothing that settings don’t have', () => {
    const text = spoiled((file) => Object.assign(file.settings, { more: 1 }));
    expect(read(text, 'off')).toEqual(SETTINGS);
  });

  test('reaches no prototype', () => {
    const text = writeBackup(DEFAULTS).replace('"rules": {}', '"rules": {"__proto__": "off"}');
    expect(text).toContain('__proto__');
    read(text, 'off');
    expect(({} as { off?: unknown }).off).toBeUndefined();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

describe('a file that is no sound backup says what is wrong, and where', () => {
  test.each<[string, BackupProblem]>([
    ['', { is: 'empty' }],
    [' \n\t', { is: 'empty' }],
    ['# only a note', { is: 'empty' }],
    ['{}', { is: 'foreign' }],
    ['[1]', { is: 'foreign' }],
    ['"text"', { is: 'foreign' }],
    ['{"glossa":"glossary"}', { is: 'foreign' }],
    [spoiled((file) => (file.version = 3)), { is: 'newer', version: 3 }],
    [spoiled((file) => (file.version = '1')), { is: 'wrong', place: 'version', found: '"1"' }],
    [
      spoiled(({ settings }) => (settings.sites.default = 'maybe')),
      { is: 'wrong', place: 'settings.sites.default', found: '"maybe"' },
    ],
    [
      spoiled(({ settings }) => (settings.marks.look = { style: 'tint', colour: 'url(//x)' })),
      { is: 'wrong', place: 'settings.marks.look.colour', found: '"url(//x)"' },
    ],
    [
      spoiled(({ settings }) => delete settings.marks.opening),
      { is: 'missing', place: 'settings.marks.opening' },
    ],
    [
      spoiled(({ settings }) => (settings.muted.everywhere = ['x', 7])),
      { is: 'wrong', place: 'settings.muted.everywhere.1', found: '7' },
    ],
    ['about:blank', { is: 'line', line: 1, text: 'about:blank' }],
    ['on a.com\n\noff b c', { is: 'line', line: 3, text: 'off b c' }],
    ['a.*.com', { is: 'line', line: 1, text: 'a.*.com' }],
  ])('%.40s', (text, wanted) => {
    expect(problem(text)).toEqual(wanted);
  });

  test('one that is too large to be read at all', () => {
    expect(problem('x'.repeat(MAX_BACKUP_SIZE + 1))).toEqual({ is: 'large' });
  });

  test('glossaries that are no list', () => {
    const text = spoiled((file) => Object.assign(file, { glossaries: {} }));
    expect(problem(text)).toEqual({ is: 'wrong', place: 'glossaries', found: '{}' });
  });

  test('JSON that breaks off', () => {
    expect(problem(writeBackup(SETTINGS).slice(0, -20)).is).toBe('json');
  });

  test.each(['b c', '', 'a.com/x'])('a rule for “%s”', (host) => {
    const text = spoiled(({ settings }) => (settings.sites.rules = { [host]: 'on' }));
    expect(problem(text)).toMatchObject({ is: 'wrong', found: JSON.stringify(host) });
  });

  test('a term switched off at a place that is none', () => {
    const text = spoiled(({ settings }) => (settings.muted.places = { 'javascript:x': ['y'] }));
    expect(problem(text)).toMatchObject({ is: 'wrong', found: '"javascript:x"' });
  });

  test.each(['\u202e', '\u2066', '\u{e0041}', '\0'])(
    'an id with %j, which nobody sees',
    (hidden) => {
      const text = spoiled(({ settings }) => (settings.muted.everywhere = [`a${hidden}b`]));
      expect(problem(text)).toMatchObject({ is: 'wrong', place: 'settings.muted.everywhere.0' });
    },
  );

  test('with longer lists than anybody has', () => {
    const numbers = Array.from({ length: 10_001 }, (_, at) => at);
    const many = { is: 'many', most: 10_000 };
    const inRules = spoiled(({ settings }) => {
      settings.sites.rules = Object.fromEntries(numbers.map((at) => [`s${at}.example`, 'off']));
    });
    expect(problem(inRules)).toEqual(many);
    const inMutes = spoiled(({ settings }) => {
      settings.muted.everywhere = numbers.map(String);
    });
    expect(problem(inMutes)).toEqual(many);
    expect(problem(numbers.map((at) => `off s${at}.example`).join('\n'))).toEqual(many);
  });

  test('with a line of spaces, which takes no longer than other lines', () => {
    expect(problem(`a${' '.repeat(10_000_000)}b`)).toMatchObject({ is: 'line', line: 1 });
    expect(problem('a'.repeat(10_000_000))).toMatchObject({ is: 'line', line: 1 });
  });

  test('shows at most a line of what it found', () => {
    const text = spoiled(({ settings }) => (settings.sites.default = 'x'.repeat(5_000)));
    expect((problem(text) as { found: string }).found).toHaveLength(60);
  });

  test('whatever the file contains, nothing else is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          read(text, 'on');
        } catch (error) {
          expect(error).toBeInstanceOf(BadFile);
        }
      }),
    );
  });
});

describe('a list of sites', () => {
  test('is read as it was written', () => {
    expect(writeSiteList(SETTINGS.sites)).toBe('on [::1]\non a.com\noff file:\n');
    expect(read(writeSiteList(SETTINGS.sites), 'off')).toEqual({
      rules: SETTINGS.sites.rules,
    });
  });

  test('may leave out the state, have notes and empty lines, and use any line ends', () => {
    const text = '# work\r\nWWW.a.com\r\n\r\n  ON  b.com  \rc.com';
    expect(read(text, 'off')).toEqual({
      rules: { 'a.com': 'off', 'b.com': 'on', 'c.com': 'off' },
    });
  });

  test('accepts addresses as people copy them, like the field for a site', () => {
    const text = [
      'off https://www.foo.de/path?q=1#top',
      'on http://user@b.com:8080',
      '*.c.com',
      'd.com/path',
      'off file:///home/me/a.html',
    ].join('\n');
    expect(read(text, 'off')).toEqual({
      rules: { 'foo.de': 'off', 'b.com': 'on', 'c.com': 'off', 'd.com': 'off', 'file:': 'off' },
    });
  });

  test.each(['off about:blank', 'on chrome://settings', 'a.*.com', 'me@a.com', 'two words'])(
    'says which line is no site: %s',
    (line) => {
      expect(() => read(`a.com\n${line}`, 'off')).toThrow(/"line":2/);
    },
  );

  test('may have sites whose names are states', () => {
    expect(read('on\noff on', 'off')).toEqual({ rules: { on: 'off' } });
  });
});
