/** The list with Vue. */
import { h, render } from 'vue';
import { offer, place } from './list.js';

const List = ({ items }) =>
  h('ul', items.map(({ id, text, done }) =>
    h('li', { key: id, class: { done } }, [
      h('div', { class: 'view' }, [
        h('input', { type: 'checkbox', checked: done }),
        h('label', text),
        h('button', { class: 'remove' }),
      ]),
    ])));
List.props = ['items'];

const app = place();
offer((items) => render(h(List, { items }), app));
