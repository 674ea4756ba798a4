import { mount } from 'svelte';
import './app/tokens.css';
import './app/base.css';
import App from './app/App.svelte';
import { applyLoudness } from './app/loudness';
import { startRouter } from './app/router.svelte';
import { frames, guard, routes } from './app/routes';
import { askWhoIsHere } from './app/session.svelte';
import { applyTheme } from './app/theme';
import { startAnnouncer } from './ui/announcer.svelte';

startAnnouncer();
applyTheme();
applyLoudness();
await askWhoIsHere();
startRouter(routes, frames, guard);

const target = document.getElementById('app');
if (target) mount(App, { target });
