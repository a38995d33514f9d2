/** The app with React. */
import { createElement, Fragment, useEffect, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { flushSync } from 'react-dom';
import { appView, islandView } from '../hyperscript.js';
import { checkServed, first, offer } from '../steps.js';

const App = appView(createElement, Fragment, 'onChange');
let ready;
const alive = new Promise((done) => {
  ready = () => done();
});
const Island = islandView(createElement, { useEffect, useState }, ready);
const island = document.querySelector('#island');
checkServed(island, renderToString(createElement(Island)));

const root = createRoot(document.querySelector('#app'));
const actions = offer(
  (state) => flushSync(() => root.render(createElement(App, { state, actions }))),
  () => {
    hydrateRoot(island, createElement(Island));
    return alive;
  },
);
root.render(createElement(App, { state: first, actions }));
