/** The app with Svelte. */
import { hydrate, mount, tick } from 'svelte';
import { render } from 'svelte/server';
import { checkServed, first, offer } from '../steps.js';
import App from './App.svelte';
import Island from './Island.svelte';
import ServerIsland from './Island.svelte?server';

const island = document.querySelector('#island');
checkServed(island, render(ServerIsland).body);
let app;
const actions = offer(
  (state) => {
    app.show(state);
    return tick();
  },
  () => hydrate(Island, { target: island }),
);
app = mount(App, { target: document.querySelector('#app'), props: { first, actions } });
