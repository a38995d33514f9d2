import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentError, readDocument } from '../../../scripts/document';

const read = (name: string, source: string | Uint8Array) =>
  readDocument(
    name,
    typeof source === 'string' ? new TextEncoder().encode(source) : source,
    'en-GB',
  );
const textsOf = (name: string, source: string | Uint8Array) =>
  read(name, source).blocks.map(({ text }) => text.replace(/\s+/g, ' ').trim());

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('an HTML file', () => {
  it('is read block by block, inline elements joined, with title and headings', () => {
    const { title, blocks } = read(
      'a.html',
      '<title>On\n tea</title><h2>Leaves</h2><p>N-methyl-<i>D</i>-aspartate<br>and more',
    );
    expect(title).toBe('On tea');
    expect(blocks).toEqual([
      { text: 'Leaves', heading: 'Leaves' },
      { text: 'N-methyl-D-aspartate', heading: 'Leaves' },
      { text: 'and more', heading: 'Leaves' },
    ]);
  });

  it('is not read where pages aren’t: code, scripts, styles, fields, drawings, templates', () => {
    expect(
      textsOf(
        'a.HTM',
        '<p>read</p><pre>pre</pre><code>code</code><script>var s = "<p>script</p>";</script>' +
          '<style>p{}</style><textarea>area</textarea><svg><text>svg</text></svg>' +
          '<template><p>template</p></template><div contenteditable>edit</div>' +
          '<p aria-hidden="true">hidden</p><noscript>noscript</noscript>',
      ),
    ).toEqual(['read']);
  });

  it('is not read where it declares another language', () => {
    expect(
      textsOf('a.html', '<html lang="en"><p>yes<p lang="de">nein<p lang="en-US">also'),
    ).toEqual(['yes', 'also']);
    expect(textsOf('a.html', '<html lang="fr"><p>non')).toEqual([]);
  });

  it('loads nothing that it links to', () => {
    const asked: unknown[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = ((...args: unknown[]) => asked.push(args)) as unknown as typeof fetch;
    try {
      textsOf(
        'a.html',
        '<link rel="stylesheet" href="http://x.invalid/a.css"><img src="http://x.invalid/a.png">' +
          '<script src="http://x.invalid/a.js"></script><script>globalThis.ran = true</script>' +
          '<iframe src="http://x.invalid/"></iframe><body onload="globalThis.ran = true"><p>x',
      );
    } finally {
      globalThis.fetch = fetch;
    }
    expect(asked).toEqual([]);
    expect('ran' in globalThis).toBe(false);
  });

  it('is read in the encoding it declares, unless it is UTF-8', () => {
    const declared = '<meta charset="iso-8859-1"><p>na\u00EFve';
    expect(textsOf('a.html', latin(declared))).toEqual(['naïve']);
    expect(textsOf('a.html', declared)).toEqual(['naïve']);
    const content = '<meta http-equiv="content-type" content="text/html; charset=windows-1252">';
    expect(textsOf('a.html', latin(`${content}<p>na\u00EFve`))).toEqual(['naïve']);
  });

  it('survives deep nesting and stray tags', () => {
    const deep = `${'<div>'.repeat(500)}deep</p></b></table>`;
    expect(textsOf('a.html', deep)).toEqual(['deep']);
  });
});

describe('a Markdown file', () => {
  const source = `---
title: "On tea"
---

# Tea {#s0}

Black *and* [green](https://tea.example)
tea, not \`coffee\` code.

    code
- an item
- another<br>line

<!-- a comment -->

## Leaves

> Quoted <b>words</b>
`;

  it('is read by paragraphs, items and headings, without code and markup', () => {
    expect(textsOf('a.md', source)).toEqual([
      'Tea',
      'Black and green tea, not',
      'code.',
      'an item',
      'another',
      'line',
      'Leaves',
      'Quoted words',
    ]);
  });

  it('has its title from the front matter or the first heading, and headings for blocks', () => {
    expect(read('a.md', source).title).toBe('On tea');
    expect(read('a.markdown', '## Two\n\n# One\n\ntext').title).toBe('One');
    expect(read('a.md', source).blocks.at(-1)?.heading).toBe('Leaves');
  });
});

describe('a text file', () => {
  it('is read by paragraphs between blank lines', () => {
    expect(textsOf('a.txt', 'one\ntwo\r\n \r\nthree\n\n\n')).toEqual(['one two', 'three']);
  });

  it('may be UTF-16 with a byte-order mark', () => {
    expect(textsOf('a.txt', new Uint8Array([0xff, 0xfe, 0x61, 0x00]))).toEqual(['a']);
    expect(textsOf('a.txt', new Uint8Array([0xfe, 0xff, 0x00, 0x61]))).toEqual(['a']);
  });

  it('is refused with advice if it is not text or in another encoding', () => {
    expect(() => read('a.png', new Uint8Array([0x89, 0x50, 0, 0]))).toThrow(DocumentError);
    expect(() => read('a.txt', latin('na\u00EFve'))).toThrow("a.txt isn't UTF-8. Save it");
  });
});

describe('whatever the bytes', () => {
  /** Bytes, and damaged text with the syntax of each kind of document in it. */
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            ...[
              '<',
              '</',
              '<p>',
              '<table><p>',
              '<!--',
              '<svg><title>',
              '&#x',
              '<template>',
              '<a b=',
            ],
            ...[
              '```',
              '> ',
              '* * *',
              '\n\n',
              '[a]: ',
              '![',
              '| - |',
              '<meta charset=utf-16>',
              '\0',
            ],
          ),
          fc.string({ unit: 'binary', maxLength: 8 }),
        ),
        { maxLength: 30 },
      )
      .map((parts) => new TextEncoder().encode(parts.join(''))),
  );

  it.each(['x.html', 'x.md', 'x.txt'])('%s is read, or refused with a message', (name) => {
    fc.assert(
      fc.property(bytes, (given) => {
        try {
          for (const { text } of readDocument(name, given, 'en').blocks) {
            expect(text).toBeTypeOf('string');
          }
        } catch (error) {
          expect(error).toBeInstanceOf(DocumentError);
        }
      }),
      { numRuns: 400 },
    );
  });
});
