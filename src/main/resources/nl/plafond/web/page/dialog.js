/** A dialog over the page. The browser keeps the focus in it, closes it on Escape and gives the focus back. */
import {fill, h, part, write} from './dom.js';
import {say} from './words.js';

/** Opens the dialog with this heading and these contents. */
export function openDialog(heading, ...contents) {
  const dialog = part('dialog');
  write(part('dialog-heading'), heading);
  fill(part('dialog-body'), contents);
  if (!dialog.open) dialog.showModal();
  part('dialog-body').scrollTop = 0;
  part('dialog-heading').focus();
}

/** Puts other contents in the dialog that is open. */
export function refillDialog(...contents) {
  fill(part('dialog-body'), contents);
}

/** Makes the dialog close by its button and by a click beside it. */
export function startDialog() {
  const dialog = part('dialog');
  part('dialog-close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', event => {
    if (event.target === dialog) dialog.close();
  });
}

/** What one reads while the contents are fetched. */
export function waiting() {
  return h('p', {role: 'status'}, say('busy'));
}
