/** The list for frameworks that take `h(tag, props, ...children)`: React and Preact. */
export const listView = (h) => ({ items }) =>
  h('ul', null, items.map(({ id, text, done }) =>
    h('li', { key: id, className: done ? 'done' : '' },
      h('div', { className: 'view' },
        h('input', { type: 'checkbox', checked: done, readOnly: true }),
        h('label', null, text),
        h('button', { className: 'remove' })))));
