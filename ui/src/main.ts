import { mount } from 'svelte';
import App from './App.svelte';
import './styles/fonts.css';
import './styles/base.css';
import './styles/form.css';
import './styles/kiosk.css';
import './styles/screens.css';
import './styles/home.css';
import './styles/pages.css';
import './styles/done.css';
import './styles/counter.css';
import './styles/case.css';

/** A letter of each bundled font that the first screen needs, in three languages. */
const LETTERS = 'aəя';

/**
 * The fonts are there before the first text: laid out without them, every size and language of it would look for
 * a stand-in among all fonts of the system. A font that does not load keeps no screen from opening.
 */
async function start(): Promise<void> {
  await document.fonts.load("1em 'Noto Sans'", LETTERS).catch(() => undefined);
  const root = document.getElementById('app');
  if (root) mount(App, { target: root });
}
void start();

// A public window: no context menu, no dropped files.
for (const name of ['contextmenu', 'dragover', 'drop']) {
  document.addEventListener(name, (event) => event.preventDefault());
}
