/** The list without a framework, which makes all of it again at each change. */
import { offer, place } from './list.js';

const list = document.createElement('ul');
place().append(list);
offer((items) => {
  list.replaceChildren(
    ...items.map(({ text, done }) => {
      const item = document.createElement('li');
      item.className = done ? 'done' : '';
      item.innerHTML = '<div class="view"><input type="checkbox"><label></label><button></button></div>';
      item.querySelector('input').checked = done;
      item.querySelector('label').textContent = text;
      return item;
    }),
  );
});
