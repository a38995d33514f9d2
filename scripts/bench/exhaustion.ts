/**
 * Pages made to exhaust whatever reads their text, and what such pages do; and a heartbeat that
 * measures how long the page's own work had to wait at most. Bundled into a script of its own,
 * which leaves `glossaExhaustion`.
 */
import { KINDS } from './exhausting-pages';
import { beginLife, type Life } from './life';

let life: Life | null = null;

/** A phase is over when nothing has been left to read for this long (ms). */
const CALM = 700;

const exhaustion = {
  kinds: () => Object.keys(KINDS),

  /**
   * Runs the phases of one kind of page: it is built, changed, scrolled, removed, and put back.
   *
   * @returns the longest task of each phase (ms)
   */
  async run(name: string, on: boolean): Promise<Record<string, number>> {
    const kind = KINDS[name];
    if (!kind) throw new Error(`There is no kind of page called ${name}.`);
    const longest: Record<string, number> = {};
    const phase = async (what: string, work: () => unknown) => {
      performance.mark(`phase ${what}`);
      // What is measured runs in a task of its own.
      await new Promise((resolve) => setTimeout(resolve, 0));
      const heart = new Heart();
      await work();
      await calm();
      longest[what] = heart.stop();
      performance.mark('phase -');
    };
    kind.build(document.body);
    await frames(3);
    await phase('read', () => {
      if (!on) return;
      life = beginLife('section');
      // Not awaited: the heartbeat runs meanwhile.
      void life.scanner.readAll();
    });
    for (const [what, act] of Object.entries(kind.acts ?? {})) await phase(what, act);
    await phase('scroll', async () => {
      for (let i = 0; i < 12; i++) {
        scrollTo(0, (document.documentElement.scrollHeight * ((i * 7) % 12)) / 12);
        await frames(2);
      }
    });
    await phase('label', async () => {
      for (const lang of ['en', 'de', 'en', '']) {
        document.body.lang = lang;
        document.body.className = `is-${lang}`;
        document.body.toggleAttribute('aria-hidden', false);
        await frames(2);
      }
    });
    await phase('go', () => document.body.replaceChildren());
    await phase('come', () => kind.build(document.body));
    return longest;
  },
};

async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
}

/** Resolves when nothing has been left to read for a while. */
async function calm(): Promise<void> {
  let since = performance.now();
  const end = since + 120_000;
  while (performance.now() - since < CALM) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const now = performance.now();
    if (life && !life.scanner.idle && now < end) since = now;
  }
}

/** Beats in a task of its own, as often as the page lets it. */
class Heart {
  readonly #channel = new MessageChannel();
  #last = performance.now();
  #longest = 0;

  constructor() {
    this.#channel.port1.onmessage = () => {
      this.#beat();
      this.#channel.port2.postMessage(null);
    };
    this.#channel.port2.postMessage(null);
  }

  #beat(): void {
    const now = performance.now();
    this.#longest = Math.max(this.#longest, now - this.#last);
    this.#last = now;
  }

  /** @returns the longest time between two beats (ms) */
  stop(): number {
    this.#beat();
    this.#channel.port1.close();
    return this.#longest;
  }
}

(globalThis as { glossaExhaustion?: typeof exhaustion }).glossaExhaustion = exhaustion;
