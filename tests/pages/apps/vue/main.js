/** The app with Vue; neighbouring texts are nodes of their own, as in a template's slots. */
import { createApp, createSSRApp, createTextVNode as text, h, nextTick, ref, shallowRef } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { checkServed, first, offer, ROW_HEIGHT, ROWS, rowText, SEEN_ROWS, seenRows } from '../steps.js';

const shown = shallowRef(first);

const App = {
  render() {
    const state = shown.value;
    const moved = () => h('p', { key: 'moved' }, 'What moves is an anxiolytic.');
    return h('main', [
      h('p', { id: 'text' }, state.text),
      h('p', { id: 'pair' }, state.parts.map((part) => text(part))),
      h('ul', { id: 'list' }, state.rows.map(({ id, text }) => h('li', { key: id }, text))),
      h('div', { id: 'left' }, [h('p', 'Left.'), state.right ? null : moved()]),
      h('div', { id: 'right' }, [state.right ? moved() : null, h('p', 'Right.')]),
      state.aside ? h('aside', [h('p', 'Aside, serotonin.')]) : null,
      h('p', { id: 'note' }, [text('Ask a '), state.note ? text('psychiatrist') : null, text(' about cystitis.')]),
      h('p', { id: 'stream' }, state.stream),
      h('p', { id: 'chunks' }, state.chunks.map((part) => text(part))),
      h('div', { id: 'window', style: { height: `${SEEN_ROWS * ROW_HEIGHT}px`, overflow: 'auto' },
        onScroll: (event) => actions.scrolled(event.currentTarget.scrollTop) },
        [h('div', { style: { height: `${ROWS * ROW_HEIGHT}px`, position: 'relative' } },
          seenRows(state.top).map((row, slot) => h('div', { key: slot, class: 'row',
            style: { position: 'absolute', top: `${row * ROW_HEIGHT}px` } }, rowText(row))))]),
      state.view === 'home'
        ? h('section', { key: 'home' }, [h('h2', 'Home'), h('p', 'Anesthesia at home.')])
        : h('section', { key: 'other' }, [h('h2', 'Serotonin'), h('p', 'Elsewhere.')]),
      h('input', { id: 'field', value: state.value, onInput: (event) => actions.typed(event.currentTarget.value) }),
      h('p', { id: 'mirror' }, [text('You wrote: '), text(state.value)]),
    ]);
  },
};

const Island = {
  setup() {
    const count = ref(0);
    return () => h('div', { class: 'island' }, [
      h('p', 'The server knew cystitis and serotonin.'),
      h('p', ['Plainly: ', h('b', 'serotonin'), ', for one.']),
      h('button', { onClick: () => count.value++ }, `Press for cystitis ${count.value}`),
      count.value > 0 ? h('p', 'Pressed by a psychiatrist.') : null,
    ]);
  },
};

const island = document.querySelector('#island');
checkServed(island, await renderToString(createSSRApp(Island)));
const actions = offer(
  (state) => {
    shown.value = state;
    return nextTick();
  },
  () => createSSRApp(Island).mount(island),
);
createApp(App).mount('#app');
