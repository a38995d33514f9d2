/** The list with Svelte. */
import { flushSync, mount } from 'svelte';
import List from './List.svelte';
import { offer, place } from './list.js';

const list = mount(List, { target: place() });
offer((items) => {
  list.show(items);
  flushSync();
});
