/** A month within bounds: a range over months, with the month in words beside it. */
import {h, write} from './dom.js';
import {month as inWords} from './numbers.js';

export function month(control, names, release) {
  const first = monthsOf(control.least);
  const last = monthsOf(control.most);
  const label = h('label', {id: names.label, for: names.field}, control.name);
  const range = h('input', {
    type: 'range', id: names.field, min: 0, max: last - first, step: 1,
    'aria-labelledby': names.named, 'aria-describedby': names.notes,
  });
  const words = h('span', {class: 'when', 'aria-hidden': 'true'});

  range.addEventListener('input', () => speak(isoOf(first + Number(range.value))));
  range.addEventListener('change', () => {
    const index = first + Number(range.value);
    // A start may be another day than the first; the month of the start means the start itself.
    release(index === monthsOf(control.start) ? control.start : isoOf(index));
  });

  function show(text) {
    range.value = monthsOf(text) - first;
    speak(text);
  }

  function speak(iso) {
    const text = inWords(iso);
    write(words, text);
    range.setAttribute('aria-valuetext', text);
  }

  const ends = h('span', {class: 'ends', 'aria-hidden': 'true'},
    h('span', {}, control.least.slice(0, 4)), h('span', {}, control.most.slice(0, 4)));
  const body = h('div', {class: 'fields'}, h('div', {class: 'drag'}, range, ends), words);
  return {head: label, body, inputs: [range], focus: range, show};
}

function monthsOf(iso) {
  const [year, number] = iso.split('-').map(Number);
  return 12 * year + number - 1;
}

function isoOf(index) {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}
