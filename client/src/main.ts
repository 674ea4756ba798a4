import { mount } from 'svelte';
import './app/tokens.css';
import './app/base.css';
import App from './app/App.svelte';
import { speakAsChosen } from './app/look';
import { startRouter } from './app/router.svelte';
import { frames, guard, routes } from './app/routes';
import { askWhoIsHere } from './app/session.svelte';
import { worded } from './app/texts/words';
import { startAnnouncer } from './ui/announcer.svelte';

startAnnouncer();
await askWhoIsHere();
await speakAsChosen();
startRouter(routes, frames, guard);

const target = document.getElementById('app');
if (target) {
  target.replaceChildren();
  mount(App, { target });
}
void worded(import('./app/after-load')).then(({ afterLoad }) => afterLoad());
