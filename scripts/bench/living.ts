/**
 * Glossa at work in a page, with its observer and its painter, for what can only be
 * measured over time: frames, changes, memory. Bundled into a script of its own: leaves
 * `glossaLiving`.
 */
import { beginLife, type Life } from './life';

let life: Life | null = null;

const living = {
  /**
   * Switches Glossa on.
   *
   * @param paint false: everything is done except giving the browser highlights to paint
   * @returns the number of hits shown once the page is read
   */
  async start(paint = true): Promise<number> {
    if (!paint) CSS.highlights.set = () => CSS.highlights;
    life = beginLife();
    await life.scanner.readAll();
    return life.marker.terms((id) => id).reduce((sum, { count }) => sum + count, 0);
  },

  /** Switches Glossa off. */
  stop(): void {
    life?.controller.abort();
    life = null;
    document.adoptedStyleSheets = [];
    CSS.highlights.clear();
    // This property hid the browser's own, which is on the prototype.
    delete (CSS.highlights as { set?: unknown }).set;
  },

  /** Highlights one word, as any page may. Whatever time that takes is the browser's own. */
  highlightOne(): void {
    const text = document.querySelector('p')?.firstChild;
    if (!text) return;
    const place = { startContainer: text, startOffset: 0, endContainer: text, endOffset: 4 };
    CSS.highlights.set('one', new Highlight(new StaticRange(place)));
    underline('one');
  },

  /** Moves something for `frames` frames. @returns the time they took (ms) */
  async animate(frames: number): Promise<number> {
    const box = document.createElement('div');
    box.style.cssText = 'position: fixed; top: 0; left: 0; width: 50px; height: 50px';
    box.style.background = 'red';
    document.body.append(box);
    const start = performance.now();
    for (let frame = 0; frame < frames; frame++) {
      await new Promise(requestAnimationFrame);
      box.style.left = `${frame % 200}px`;
    }
    box.remove();
    return performance.now() - start;
  },

  /** Changes `perSecond` texts a second, in paragraphs one after another. */
  async change(seconds: number, perSecond: number): Promise<number> {
    const paragraphs = [...document.querySelectorAll('p')];
    const start = performance.now();
    let made = 0;
    while (performance.now() - start < seconds * 1000) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      const due = ((performance.now() - start) / 1000) * perSecond;
      for (; made < due; made++) {
        const text = paragraphs[made % paragraphs.length]?.firstChild;
        if (text) text.nodeValue = `Change ${made} of a line on ketamine and the weather.`;
      }
    }
    return made;
  },

  /** Adds, writes into, moves and removes lists of terms without pause, with ever new words. */
  async churn(seconds: number): Promise<void> {
    const end = performance.now() + seconds * 1000;
    const lists: HTMLElement[] = [];
    for (let made = 0; performance.now() < end; made++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const list = document.createElement('ul');
      for (let i = 0; i < 20; i++) {
        const item = list.appendChild(document.createElement('li'));
        item.textContent = `Item ${made * 20 + i} on ketamine and the weather.`;
      }
      document.body.append(list);
      lists.push(list);
      const other = lists[(made * 7) % lists.length] as HTMLElement;
      other.firstElementChild?.append(` Added ${made}.`);
      document.body.prepend(other);
      if (lists.length > 50) lists.shift()?.remove();
      if (made % 10 === 0) scrollTo(0, (made * 100) % document.body.scrollHeight);
    }
    for (const list of lists) list.remove();
  },
};

function underline(name: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`::highlight(${name}) { text-decoration: underline dotted }`);
  document.adoptedStyleSheets = [sheet];
}

(globalThis as { glossaLiving?: typeof living }).glossaLiving = living;
