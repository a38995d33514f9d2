/**
 * The steps that every app makes, as changes of one state. A framework's own part only
 * shows a state; how it comes to the next is its renderer's affair, and what is tested.
 */

export const ROWS = 400;
export const ROW_HEIGHT = 24; // px
export const SEEN_ROWS = 4;

/** What stands in the rows of the virtual list. */
export const rowText = (at) =>
  at % 3 === 0 ? `Row ${at} is about serotonin.` : at % 3 === 1 ? `Row ${at} is bare.` : `Cystitis is row ${at}.`;

export const first = {
  text: 'A cure for cystitis is sought.',
  parts: ['It is called sero', 'tonin by all.'],
  rows: [
    { id: 1, text: 'One anxiolytic.' },
    { id: 2, text: 'No term here.' },
    { id: 3, text: 'Three psychiatrists.' },
    { id: 4, text: 'A neurotransmitter, fourth.' },
  ],
  aside: true,
  note: true,
  right: false,
  stream: 'It said:',
  chunks: ['It said: '],
  view: 'home',
  top: 0,
  value: '',
};

const shuffled = (rows) => [rows[3], rows[0], rows[2], rows[1]];

/** Name -> state -> next state. */
export const steps = {
  rewrite: (s) => ({ ...s, text: 'Now anesthesia stands where cystitis stood.' }),
  shorten: (s) => ({ ...s, text: 'Now nothing does.' }),
  lengthen: (s) => ({ ...s, text: 'Cystitis, then cystitis, then serotonin.' }),
  divide: (s) => ({ ...s, parts: ['Serotonin', ' and cys', 'titis', ' side by side.'] }),
  rejoin: (s) => ({ ...s, parts: ['Serotonin and cystitis in one.'] }),
  separate: (s) => ({ ...s, parts: ['Sero', 'tini', ' is no term.'] }),
  reorder: (s) => ({ ...s, rows: shuffled(s.rows) }),
  insert: (s) => ({ ...s, rows: [{ id: 5, text: 'Cystitis first.' }, ...s.rows.slice(1)] }),
  move: (s) => ({ ...s, right: !s.right }),
  hide: (s) => ({ ...s, aside: false, note: false }),
  show: (s) => ({ ...s, aside: true, note: true }),
  stream: (s) => ({ ...s, stream: `${s.stream} sero`, chunks: [...s.chunks, 'sero'] }),
  streamOn: (s) => ({ ...s, stream: `${s.stream}tonin and`, chunks: [...s.chunks, 'tonin and'] }),
  streamEnd: (s) => ({ ...s, stream: `${s.stream} cystitis.`, chunks: [...s.chunks, ' cystitis.'] }),
  away: (s) => ({ ...s, view: 'other' }),
  back: (s) => ({ ...s, view: 'home' }),
};

/**
 * Offers the steps as `window.app`.
 *
 * @param show gives a state to the framework and resolves when it is on the page
 * @param hydrate lets the framework take over the markup that a server would have sent, and
 *   resolves when it has
 */
export function offer(show, hydrate) {
  let state = first;
  // Lets the page load for as long as its server likes.
  if (location.search === '?held') {
    document.head.append(Object.assign(new Image(), { src: '/held' }));
  }
  const set = async (next) => {
    state = next;
    await show(state);
  };
  // Renderers that put work off do so to a microtask.
  const settle = () => new Promise((done) => setTimeout(done));
  window.app = {
    troubles,
    async step(name) {
      if (name === 'hydrate') await hydrate();
      else if (name === 'press') document.querySelector('#island button').click();
      else if (name === 'scroll') await scroll(document.querySelector('#window'));
      else if (steps[name]) {
        if (name === 'away') history.pushState({}, '', '?other');
        if (name === 'back') history.pushState({}, '', '?home');
        await set(steps[name](state));
      } else throw new Error(`There is no step "${name}".`);
      await settle();
    },
  };
  const actions = {
    typed: (value) => set({ ...state, value }),
    scrolled: (top) => set({ ...state, top }),
  };
  return actions;
}

/** @throws where the page hasn't the markup that a server would have sent. */
export function checkServed(island, markup) {
  if (island.innerHTML !== markup) throw new Error(`A server would have sent ${markup}`);
}

/** Scrolls on; the event comes with a frame. */
async function scroll(list) {
  const heard = new Promise((done) => list.addEventListener('scroll', done, { once: true }));
  list.scrollTop += 55 * ROW_HEIGHT;
  await heard;
}

/** The numbers of the rows that are in sight at a scroll position (px). */
export function seenRows(top) {
  const from = Math.min(Math.floor(top / ROW_HEIGHT), ROWS - SEEN_ROWS);
  return Array.from({ length: SEEN_ROWS }, (_, i) => from + i);
}

/** All that went wrong on the page: exceptions, and whatever a framework warns of. */
const troubles = [];
for (const kind of ['error', 'warn']) {
  const write = console[kind];
  console[kind] = (...args) => {
    troubles.push(`${kind}: ${args.map(String).join(' ').slice(0, 300)}`);
    write.apply(console, args);
  };
}
window.addEventListener('error', ({ message }) => troubles.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => troubles.push(String(reason)));
