import { describe, expect, it } from 'vitest';
import { entryNamed, imported, importedFolder, pairs, refusal } from '../imported';

const CUP: [string, string] = ['cup', 'A vessel for tea.'];
const POT: [string, string] = ['pot', 'A larger vessel.'];

function html(body: string): ReturnType<typeof imported> {
  return imported('a.html', `<!DOCTYPE html><html lang="en-GB"><title>Pots</title><body>${body}`);
}

describe('HTML', () => {
  it.each([
    [
      'a definition list',
      '<dl><dt>cup</dt><dd>A vessel <em>for</em> tea.</dd><dt>pot<dd>A larger vessel.</dl>',
    ],
    [
      'a definition list in groups',
      '<dl><div><dt>cup</dt><dd>A vessel for tea.</dd></div><div><dt>pot</dt><dd><p>A larger</p><p>vessel.</p></dd></div></dl>',
    ],
    [
      'headings',
      '<h1>Pots</h1><p>All.</p><h2>C</h2><h3>cup</h3><p>A vessel</p><p>for tea.</p><h2>P</h2><h3>pot</h3><p>A larger vessel.</p>',
    ],
    [
      'headings with headings below them',
      '<h2>cup</h2><p>A vessel</p><h3>Note</h3><h2>pot</h2><p>A larger vessel.</p>'.replace(
        '<h3>Note</h3>',
        '<h3>for</h3><p>tea.</p>',
      ),
    ],
    [
      'a table',
      '<table><tr><th>Term</th><th>Meaning</th></tr><tr><td>cup</td><td>A vessel for tea.</td></tr><tr><td>pot</td><td>A larger vessel.</td></tr></table>',
    ],
    [
      'a list',
      '<ul><li><strong>cup</strong>: A vessel for tea.</li><li><p><b>pot</b> – A larger vessel.</p></li></ul>',
    ],
    [
      'a list by letter',
      '<ul><li>C<ul><li><b>cup:</b> A vessel for tea.</li></ul></li><li>P<ul><li><b>pot</b> - A larger vessel.</li></ul></li></ul>',
    ],
    [
      'paragraphs',
      '<p><strong>cup</strong>: A vessel for tea.</p><p><strong>pot</strong><br>A larger vessel.</p>',
    ],
    [
      'details',
      '<details><summary>cup</summary>A vessel for tea.</details><details><summary>pot</summary><p>A larger vessel.</p></details>',
    ],
    [
      'elements named by classes',
      '<div class="entry"><span class="term">cup</span> <span class="definition">A vessel for tea.</span></div><div class="entry"><span class="term">pot</span> <span class="definition">A larger vessel.</span></div>',
    ],
  ])('finds entries in %s', (_, body) => {
    const result = html(body);
    expect(pairs(result)).toEqual([CUP, POT]);
    expect(result.glossary).toMatchObject({ title: 'Pots', language: 'en-GB' });
  });

  it('takes marked terms from the paragraphs that define them', () => {
    expect(
      pairs(
        html(
          '<p>A <dfn>cup</dfn> is a vessel.</p><p>Nothing.</p><p>A <dfn>pot</dfn> is larger.</p>',
        ),
      ),
    ).toEqual([
      ['cup', 'A cup is a vessel.'],
      ['pot', 'A pot is larger.'],
    ]);
  });

  it('takes several terms for names of one, and what brackets and attributes say', () => {
    const result = html(
      '<dl><dt id="ct"><dfn data-lt="CAT|scan by computer">computed tomography</dfn> (in hospitals)</dt><dt>CT</dt><dd>Pictures. See also <a href="#mri">MRI</a>.</dd>' +
        '<dt id="mri">Magnetic resonance imaging (MRI)</dt><dd>Pictures by magnets.</dd></dl>',
    );
    expect(entryNamed(result, 'computed tomography')).toMatchObject({
      aliases: ['CAT', 'scan by computer', 'CT'],
      related: ['magnetic-resonance-imaging'],
    });
    expect(entryNamed(result, 'Magnetic resonance imaging').aliases).toEqual(['MRI']);
  });

  it('keeps lists and bold words of a definition in it', () => {
    const result = html(
      '<dl><dt>cup</dt><dd><p>A vessel:</p><ul><li><b>mug</b>: large;</li><li><b>demitasse</b>: small.</li></ul><p><b>Handle</b> is optional.</p></dd></dl>',
    );
    expect(pairs(result)).toEqual([
      ['cup', 'A vessel: mug: large; demitasse: small. Handle is optional.'],
    ]);
  });

  it('leaves out text for machines and editors', () => {
    const result = html(
      '<nav><ul><li><b>A</b>: to A</li><li><b>B</b>: to B</li><li><b>C</b>: to C</li></ul></nav>' +
        '<h2>cup<span class="mw-editsection">[edit]</span></h2><p>A vessel<sup class="reference">[1]</sup> for&nbsp;tea.<script>x()</script><span style="display: none">x</span></p><a class="back-to-top" href="#">Back to top</a>' +
        '<h2>pot</h2><p>A larger vessel.<!-- x --></p><h2>References</h2><p>Somebody.</p>',
    );
    expect(pairs(result)).toEqual([CUP, POT]);
  });

  it('takes template syntax out, but not the text it shows', () => {
    const page = `{% extends "page.njk" %}
{% set title = "{{x}}" %}
{# <h3>no</h3><p>no</p> #}
{% block body %}
<h3>cup</h3>
<p>A {{ kind }} vessel {{Glossary("tea", "for tea")}}.</p>
{{ tag({ text: "Example", inner: { classes: "x" } }) }}
<h3>pot</h3><p>A larger vessel.</p>
{% endblock %}`;
    expect(pairs(imported('a.njk', page))).toEqual([CUP, POT]);
  });

  it('reads parts of pages, one entry a file', () => {
    const result = importedFolder({
      'en/cup.html': '<dt><dfn>cup</dfn></dt>\n<dd><p>A vessel for tea.</p></dd>',
      'en/pot.html': '<dt><dfn>pot</dfn></dt>\n<dd><p>A larger vessel. [[clay-1]]</p></dd>',
    });
    expect(pairs(result)).toEqual([CUP, ['pot', 'A larger vessel. [clay-1]']]);
    expect(result.glossary).toMatchObject({ id: 'en', language: 'en' });
  });

  it('refuses pages that would take too long', () => {
    expect(refusal(() => html('<div>'.repeat(100_000)))).toContain('levels deep');
    const tag = Array.from({ length: 100_000 }, (_, at) => ` a${at}`).join('');
    expect(refusal(() => html(`<p${tag}>`))).toContain('attributes');
  });
});
