/**
 * A list of things to do, as apps of all frameworks show it, which measures itself: 100 items
 * are added, ticked off and removed, one by one. For the benchmark.
 */
const ITEMS = 100;

/** The elements around an app in a deep page. */
const DEEP_ELEMENTS = 6_000;
const DEPTH = 40;

const options = new URLSearchParams(location.search);

/** The text of an item; two terms in each if the address has `terms`. */
const textOf = (at) =>
  options.has('terms')
    ? `Thing ${at} is about serotonin and cystitis.`
    : `Thing ${at} is about the harbour and its boats.`;

/** What is in a deep page beside the app. */
function filling(elements) {
  const paragraph = '<p>The boat came <b>back</b> late, and <a href="#">nobody</a> had seen it.</p>';
  return `<section>${paragraph.repeat(Math.ceil(elements / 3))}</section>`;
}

/** Puts the app's place into the page: into the body, or deep in many elements. */
export function place() {
  let at = document.body;
  if (options.has('deep')) {
    for (let level = 0; level < DEPTH; level++) {
      at.insertAdjacentHTML('beforeend', filling(DEEP_ELEMENTS / DEPTH));
      at = at.appendChild(document.createElement('div'));
    }
  }
  const app = document.createElement('main');
  at.append(app);
  return app;
}

/**
 * How long a change keeps the page busy (ms): the script, what follows it in microtasks, style,
 * layout, and tasks up to the next one of the page. Marks both ends in traces.
 */
function timed(change) {
  return new Promise((resolve) => {
    let start = 0;
    requestAnimationFrame(() => {
      start = performance.now();
      performance.mark('busy from');
      change();
    });
    requestAnimationFrame(() =>
      setTimeout(() => {
        document.body.getBoundingClientRect();
        performance.mark('busy to');
        resolve(performance.now() - start);
      }, 0),
    );
  });
}

/**
 * Offers the measurement as `window.measure`, which resolves with the time of each step (ms).
 *
 * @param change shows another list of items, `{ id, text, done }`, before it returns
 */
export function offer(change) {
  let items = [];
  const set = (next) => {
    items = next;
    change(items);
  };
  const steps = {
    add(at) {
      set([...items, { id: at, text: textOf(at), done: false }]);
    },
    toggle(at) {
      set(items.map((item) => (item.id === at ? { ...item, done: true } : item)));
    },
    remove(at) {
      set(items.filter(({ id }) => id !== at));
    },
  };
  window.measure = async () => {
    const times = [];
    for (const step of Object.values(steps)) {
      times.push(
        await timed(() => {
          for (let at = 0; at < ITEMS; at++) step(at);
        }),
      );
    }
    return times;
  };
  // As apps do, the list is there before the measurement begins, and has something in it.
  set([]);
}
