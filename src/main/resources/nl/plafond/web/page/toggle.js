/** A switch: on or off. */
import {h} from './dom.js';

export function toggle(control, names, release) {
  const box = h('input', {type: 'checkbox', id: names.field, 'aria-labelledby': names.named, 'aria-describedby': names.notes});
  const head = h('span', {class: 'check'}, box, h('label', {id: names.label, for: names.field}, control.name));
  box.addEventListener('change', () => release(box.checked ? 'on' : 'off'));
  return {
    head,
    body: null,
    inputs: [box],
    focus: box,
    show(text) {
      box.checked = text === 'on';
    },
  };
}
