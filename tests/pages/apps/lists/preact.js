/** The list with Preact. */
import { h, render } from 'preact';
import { listView } from './hyperscript.js';
import { offer, place } from './list.js';

const List = listView(h);
const app = place();
offer((items) => render(h(List, { items }), app));
