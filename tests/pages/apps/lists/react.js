/** The list with React. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { listView } from './hyperscript.js';
import { offer, place } from './list.js';

const List = listView(createElement);
const root = createRoot(place());
offer((items) => flushSync(() => root.render(createElement(List, { items }))));
