/** A control of a played grid: the values that were played, of which one is chosen. */
import {h, write} from './dom.js';
import {changeText} from './settings.js';

/** Makes the control of that name; `choose` hears of another value as soon as it is pointed at, for all of them are there already. */
export function gridControl(control, name, values, choose) {
  const id = `c-${control.id}`;
  const texts = values.map(value => changeText(control, value));
  const field = control.kind === 'choice' ? list(id, texts) : range(id, texts);
  const warning = h('p', {class: 'warning', id: `${id}-warning`});
  field.input.setAttribute('aria-describedby', warning.id);
  field.input.addEventListener('input', () => choose(values[field.input.value]));
  return {
    control,
    element: h('div', {class: 'control slider', 'data-control': control.id},
      h('div', {class: 'control-head'}, h('label', {for: id}, name)), field.elements, warning),
    show(value) {
      field.input.value = values.indexOf(value);
      field.speak?.(texts[values.indexOf(value)]);
    },
    /** Says what there is to know about the value. */
    warn: text => write(warning, text),
  };
}

/** What has no order is chosen from a list. */
function list(id, texts) {
  const input = h('select', {id}, texts.map((text, i) => h('option', {value: i}, text)));
  return {input, elements: [input]};
}

function range(id, texts) {
  const input = h('input', {type: 'range', id, min: 0, max: texts.length - 1, step: 1, list: `${id}-values`});
  const said = h('output', {for: id, class: 'when'});
  const marks = h('datalist', {id: `${id}-values`}, texts.map((text, i) => h('option', {value: i})));
  const ends = h('span', {class: 'ends', 'aria-hidden': 'true'}, h('span', {}, texts[0]), h('span', {}, texts.at(-1)));
  return {
    input,
    elements: [said, h('div', {class: 'drag'}, input, marks, ends)],
    speak(text) {
      input.setAttribute('aria-valuetext', text);
      write(said, text);
    },
  };
}
