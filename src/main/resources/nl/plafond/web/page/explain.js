/** How the model works, in plain words. */
import {get} from './api.js';
import {openDialog, refillDialog, waiting} from './dialog.js';
import {h, part} from './dom.js';
import {say} from './words.js';

/** Opens the explanation by its button. */
export function startExplanation() {
  part('explain').addEventListener('click', show);
}

async function show() {
  openDialog(say('explain'), waiting());
  try {
    const {html} = await get('/api/explanation');
    // The server writes this text itself; a parser that runs no scripts turns it into elements.
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    refillDialog(h('div', {class: 'prose'}, [...parsed.body.childNodes]));
  } catch (trouble) {
    refillDialog(h('p', {role: 'alert'}, trouble.message));
  }
}
