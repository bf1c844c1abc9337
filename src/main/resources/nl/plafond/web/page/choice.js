/** One of several. */
import {h} from './dom.js';

export function choice(control, names, release) {
  const list = h('select', {id: names.field, 'aria-labelledby': names.named, 'aria-describedby': names.notes},
    control.options.map(option => h('option', {value: option.id}, option.name)));
  const label = h('label', {id: names.label, for: names.field}, control.name);
  list.addEventListener('change', () => release(list.value));
  return {
    head: label,
    body: h('div', {class: 'fields'}, list),
    inputs: [list],
    focus: list,
    show(text) {
      list.value = text;
    },
  };
}
