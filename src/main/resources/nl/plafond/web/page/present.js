/** Presenting: the picture, the controls that move it and one sentence, large, over the whole screen. */
import {part, write} from './dom.js';
import {changed, listen, state, tell} from './state.js';
import {say} from './words.js';

/** A letter would start it for whoever types, or speaks to the computer. */
const KEY = 'F8';

/** Ties the button, the key and Escape; a link may open it too. */
export function startPresenting() {
  part('present').addEventListener('click', () => turn(!state.present));
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || part('dialog').open) return;
    if (event.key === KEY) turn(!state.present);
    if (event.key === 'Escape') turn(false);
  });
  document.addEventListener('fullscreenchange', () => {
    if (!document.fullscreenElement) turn(false);
  });
  listen('opened present', show);
}

function turn(isOn) {
  if (isOn === Boolean(state.present)) return;
  state.present = isOn ? chosen() : null;
  // Without leave of the browser it still fills the window.
  if (isOn) document.documentElement.requestFullscreen?.().catch(() => {});
  else if (document.fullscreenElement) document.exitFullscreen();
  tell('present');
}

/** What was changed, and where the focus is; without either the first control that there is. */
function chosen() {
  const focused = document.activeElement.closest('[data-control]')?.dataset.control;
  const ids = [...new Set([...changed().map(({id}) => id), focused])].filter(id => id);
  return ids.length > 0 ? ids : [document.querySelector('#main-controls [data-control]')?.dataset.control ?? ''];
}

function show() {
  document.documentElement.classList.toggle('present', Boolean(state.present));
  write(part('present'), say(state.present ? 'present.end' : 'present'));
}
