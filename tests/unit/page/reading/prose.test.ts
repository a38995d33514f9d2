import { describe, expect, it } from 'vitest';
import { isProse } from '../../../../src/page/reading/prose';

describe('preformatted prose', () => {
  it.each([
    ['a sentence', 'Dear list, cystitis and nausea are side effects.'],
    [
      'a mail with quotations, a signature and addresses',
      'On Monday, Ann <ann@site.example> wrote:\n> > Did anyone try it with children?\n> Not that I know of.\n\nWe did, in 1998; see https://site.example/a_b?c=d for what came\nof it. The doses were small.\n\n-- \nBob',
    ],
    [
      'an indented article with headings',
      '   1.  Introduction\n\n   The key words in this document are to be read as they are\n   described below, and nothing is said about other words.\n\n   2.  Terms\n\n   A term is a word that is explained in this document (see\n   there).\n',
    ],
    [
      'a poem',
      'The moon is up, the stars are bright,\n  the wind is in the hall;\nand nobody is out tonight\n  who hears the nightbird call.',
    ],
    ['German', 'Der Mond ist aufgegangen, die goldnen Sternlein prangen\nam Himmel hell und klar.'],
    ['Japanese', '古池や 蛙飛び込む 水の音 そして 静けさ'],
  ])('is %s', (_what, text) => {
    expect(isProse(text)).toBe(true);
  });
});

describe('preformatted text that is no prose', () => {
  it.each([
    [
      'a program',
      'function add(a, b) {\n  return a + b;\n}\n\nconst sum = add(1, 2);\nconsole.log(sum);',
    ],
    [
      'Python',
      'def read(path):\n    with open(path) as file:\n        return file.read()\n\nfor name in names:\n    print(read(name))',
    ],
    ['a query', 'SELECT name, age FROM users WHERE age > 30 ORDER BY name'],
    ['a command', 'npm install --save-dev the-package'],
    [
      'a command with its output',
      '$ git status\nOn branch main\nnothing to commit, working tree clean',
    ],
    ['settings', 'name: glossa\nversion: 1\nlicense: MIT\nprivate: true'],
    [
      'a log',
      '2024-01-02 10:11:12 INFO server started on port 8080\n2024-01-02 10:11:13 WARN slow request 1250 ms',
    ],
    [
      'a table',
      'name      age    town here\nAnn       30     a small town\nBob       40     a large town',
    ],
    ['a trace', 'Error: it failed\n    at run (file.js:10:3)\n    at Object.main (index.js:4:1)'],
    ['markup', '<div class="a">\n  <p>some text in it that is long</p>\n</div>'],
    ['a word', 'ketamine'],
    ['nothing', ' \n '],
  ])('is %s', (_what, text) => {
    expect(isProse(text)).toBe(false);
  });
});
