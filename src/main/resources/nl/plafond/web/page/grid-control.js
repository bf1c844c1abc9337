/** A control of a played grid: a range over the values that were played, and the chosen one in words. */
import {h, write} from './dom.js';
import {changeText} from './settings.js';

/** Makes the control; `choose` hears of another value as soon as it is pointed at, for all of them are there already. */
export function gridControl(control, values, choose) {
  const id = `c-${control.id}`;
  const texts = values.map(value => changeText(control, value));
  const range = h('input', {type: 'range', id, min: 0, max: values.length - 1, step: 1, list: `${id}-values`});
  const said = h('output', {for: id, class: 'when'});
  range.addEventListener('input', () => choose(values[range.value]));
  return {
    element: h('div', {class: 'control slider', 'data-control': control.id},
      h('div', {class: 'control-head'}, h('label', {for: id}, control.name)), said,
      h('div', {class: 'drag'}, range, h('datalist', {id: `${id}-values`}, values.map((value, i) => h('option', {value: i}))),
        h('span', {class: 'ends', 'aria-hidden': 'true'}, h('span', {}, texts[0]), h('span', {}, texts.at(-1))))),
    show(value) {
      range.value = values.indexOf(value);
      range.setAttribute('aria-valuetext', texts[range.value]);
      write(said, texts[range.value]);
    },
  };
}
