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

const root = document.getElementById('app');
if (root) mount(App, { target: root });

// A public window: no context menu, no dropped files.
for (const name of ['contextmenu', 'dragover', 'drop']) {
  document.addEventListener(name, (event) => event.preventDefault());
}
