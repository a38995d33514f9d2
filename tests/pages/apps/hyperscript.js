/** The app's view for frameworks that take `h(tag, props, ...children)`: React and Preact. */
import { ROW_HEIGHT, ROWS, rowText, SEEN_ROWS, seenRows } from './steps.js';

/** @param on name of the property that hears every letter typed */
export function appView(h, Fragment, on) {
  return ({ state, actions }) => {
    const moved = h('p', { key: 'moved' }, 'What moves is an anxiolytic.');
    return h('main', null,
      h('p', { id: 'text' }, state.text),
      h('p', { id: 'pair' }, ...state.parts),
      h('ul', { id: 'list' }, state.rows.map(({ id, text }) => h('li', { key: id }, text))),
      h('div', { id: 'left' }, h('p', null, 'Left.'), !state.right && moved),
      h('div', { id: 'right' }, state.right && moved, h('p', null, 'Right.')),
      state.aside && h('aside', null, h('p', null, 'Aside, serotonin.')),
      h('p', { id: 'note' }, 'Ask a ', state.note && 'psychiatrist', ' about cystitis.'),
      h('p', { id: 'stream' }, state.stream),
      h('p', { id: 'chunks' }, state.chunks.map((text, at) => h(Fragment, { key: at }, text))),
      h('div', { id: 'window', style: { height: `${SEEN_ROWS * ROW_HEIGHT}px`, overflow: 'auto' },
        onScroll: (event) => actions.scrolled(event.currentTarget.scrollTop) },
        h('div', { style: { height: `${ROWS * ROW_HEIGHT}px`, position: 'relative' } },
          seenRows(state.top).map((row, slot) => h('div', { key: slot, className: 'row',
            style: { position: 'absolute', top: `${row * ROW_HEIGHT}px` } }, rowText(row))))),
      state.view === 'home'
        ? h('section', { key: 'home' }, h('h2', null, 'Home'), h('p', null, 'Anesthesia at home.'))
        : h('section', { key: 'other' }, h('h2', null, 'Serotonin'), h('p', null, 'Elsewhere.')),
      h('input', { id: 'field', value: state.value, [on]: (event) => actions.typed(event.currentTarget.value) }),
      h('p', { id: 'mirror' }, 'You wrote: ', state.value));
  };
}

/** @param ready called once the view is alive: React and Preact take markup over when they see fit */
export function islandView(h, { useEffect, useState }, ready) {
  return () => {
    const [count, setCount] = useState(0);
    useEffect(ready, []);
    return h('div', { className: 'island' },
      h('p', null, 'The server knew cystitis', ' and serotonin.'),
      h('p', null, 'Plainly: serotonin, for one.'),
      h('button', { onClick: () => setCount(count + 1) },
        // A string: hydrating, Preact 11.2 compares a number loosely, and takes a text ' 0' for 0.
        'Press for cystitis ', String(count)),
      count > 0 && h('p', null, 'Pressed by a psychiatrist.'));
  };
}
