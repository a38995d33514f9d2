/** The app with Preact. */
import { Fragment, h, hydrate, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { renderToString } from 'preact-render-to-string';
import { appView, islandView } from '../hyperscript.js';
import { checkServed, first, offer } from '../steps.js';

const App = appView(h, Fragment, 'onInput');
let ready;
const alive = new Promise((done) => {
  ready = () => done();
});
const Island = islandView(h, { useEffect, useState }, ready);
const island = document.querySelector('#island');
checkServed(island, renderToString(h(Island)));

const app = document.querySelector('#app');
const actions = offer(
  (state) => render(h(App, { state, actions }), app),
  () => {
    hydrate(h(Island), island);
    return alive;
  },
);
render(h(App, { state: first, actions }), app);
