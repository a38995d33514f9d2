/** An HTML page with all pictures in it that shows how two sets of pictures differ. */

/** A picture that has changed. Pictures are PNG. */
export interface PictureChange {
  readonly name: string;
  /** A description of the difference. */
  readonly summary: string;
  /** Undefined where it is new. */
  readonly before?: Buffer;
  /** Undefined where it is gone. */
  readonly now?: Buffer;
  /** Where they differ. */
  readonly difference?: Buffer;
}

const STYLE = `
body { margin: 2rem; font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark; }
section { border-top: 1px solid; margin-top: 2rem; }
.pictures { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
figure { margin: 0; max-width: 32%; }
img { max-width: 100%; border: 1px solid gray; }`;

/** @param count how many pictures were compared */
export function htmlReport(base: string, count: number, changes: readonly PictureChange[]): string {
  const title = `Pictures since ${base}`;
  const sum = `${changes.length} of ${count} pictures differ.`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>${STYLE}
</style>
<h1>${escaped(title)}</h1>
<p>${sum}</p>
<ul>
${changes.map(({ name }) => `<li><a href="#${escaped(name)}">${escaped(name)}</a></li>`).join('\n')}
</ul>
${changes.map(section).join('\n')}
</html>
`;
}

function section({ name, summary, before, now, difference }: PictureChange): string {
  const figures = [
    ['Before', before],
    ['Now', now],
    ['Difference', difference],
  ] as const;
  return `<section id="${escaped(name)}">
<h2>${escaped(name)}</h2>
<p>${escaped(summary)}</p>
<div class="pictures">
${figures.flatMap(([caption, png]) => (png ? [figure(caption, png, name)] : [])).join('\n')}
</div>
</section>`;
}

function figure(caption: string, png: Buffer, name: string): string {
  const source = `data:image/png;base64,${png.toString('base64')}`;
  return `<figure><figcaption>${caption}</figcaption><img src="${source}" alt="${escaped(name)}"></figure>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
