import { describe, expect, it } from 'vitest';
import { entryNamed, imported, importedFolder, pairs, refusal, remarks } from '../imported';

const CUP: [string, string] = ['cup', 'A vessel for tea.'];
const POT: [string, string] = ['pot', 'A larger vessel.'];

describe('Markdown', () => {
  it.each([
    [
      'headings',
      '# Pots\n\nAll of them.\n\n## C\n\n### cup\n\nA vessel\nfor *tea*.\n\n## P\n\n### pot\n\nA larger vessel.\n',
    ],
    ['definition lists', 'cup\n: A vessel for tea.\n\npot\n: A larger vessel.\n'],
    [
      'a list',
      '# Pots\n\n- **cup**: A vessel for [tea](https://a.example).\n- **pot** — A larger vessel.\n',
    ],
    ['paragraphs', '**cup**: A vessel for tea.\n\n**pot**\nA larger vessel.\n'],
    [
      'a table',
      '| Term | Definition |\n| --- | --- |\n| cup | A vessel for tea. |\n| pot | A larger vessel. |\n',
    ],
    [
      'HTML',
      '# Pots\n\n<dl>\n<dt>cup</dt><dd>A vessel for tea.</dd>\n<dt>pot</dt><dd>A larger vessel.</dd>\n</dl>\n',
    ],
  ])('finds entries in %s', (_, text) => {
    expect(pairs(imported('pots.md', text))).toEqual([CUP, POT]);
    expect(pairs(imported('pots', text))).toEqual([CUP, POT]);
  });

  it('reads one entry a file, its head of values and the text up to the first heading', () => {
    const result = importedFolder({
      'pots/_index.md': '---\ntitle: All pots\n---\n\nWelcome.\n',
      'pots/README.md': '# How to write\n\nLike this.\n',
      'pots/cup.md':
        '---\nTitle: Cup (CP)\nid: the-cup\naka:\n  - mug\naliases: [/old/cup/]\ncategory: Vessel\n---\n\nA [vessel](/vessel/) {{< tooltip text="for tea" term_id="tea" >}}.\n<!--more-->\n\n## Why\n\nBecause.\n\n## See also\n\n- [Pot](/pot)\n',
      'pots/pot.md':
        '+++\ntitle = "Pot"\n+++\n\n# Pot\n\nA larger `{{ vessel }}` of [clay][1] and [tin][].\n\n[1]: /clay\n',
      'pots/kettle.md': '---\ntitle: kettle\n---\n\nSee [_the-cup_](g).\n',
      'pots/lid.md': '---\ntitle: lid\nshort_description: What closes a pot.\n---\n',
    });
    expect(pairs(result)).toEqual([
      ['Cup', 'A vessel for tea.'],
      ['Pot', 'A larger {{ vessel }} of clay and tin.'],
      ['lid', 'What closes a pot.'],
    ]);
    expect(entryNamed(result, 'Cup')).toMatchObject({
      aliases: ['CP', 'mug', 'kettle'],
      kind: 'Vessel',
      related: ['pot'],
    });
    expect(remarks(result).join(' ')).toContain('Left out 2 other files.');
  });

  it('shows what wiki macros show', () => {
    const text =
      '---\ntitle: TLS\n---\n\n{{GlossarySidebar}}\n\n**TLS** secures {{Glossary("protocol", "protocols")}} such as {{Glossary("HTTP")}}, {{HTTPHeader("Age")}} and {{RFC(8446)}}; see {{HTMLElement("a")}} and [[Target|label]].\n';
    expect(pairs(imported('tls/index.md', text))).toEqual([
      ['TLS', 'TLS secures protocols such as HTTP, Age and RFC 8446; see <a> and label.'],
    ]);
  });

  it('says in which line the head is broken', () => {
    const text = '---\ntitle: "cup\nkind: [vessel\n---\n\nA vessel.\n';
    expect(refusal(() => imported('cup.md', text))).toMatch(/^cup\.md:\d: The block between ---/);
  });

  it('imports what it can of a folder, and says what it could not', () => {
    const result = importedFolder({
      'a/cup.md': '---\ntitle: cup\n---\nA vessel for tea.\n',
      'a/broken.md': '---\ntitle: "cup\n---\nA vessel.\n',
      'a/none.md': '---\ntitle: none\n---\n',
    });
    expect(pairs(result)).toEqual([CUP]);
    expect(remarks(result).join('\n')).toMatch(
      /a\/none\.md: It has no entries\.[\s\S]*Left out 1 file that can’t be read\.\na\/broken\.md:2: /,
    );
  });
});
