/** A number within bounds: a range to drag and a field to type in, which always show the same. */
import {fill, h, write} from './dom.js';
import {decimal} from './numbers.js';
import {numberIn, isPlain} from './typed.js';
import {say} from './words.js';

const LARGE = 10_000;

export function slider(control, names, release, complain) {
  const {least, most, step, number: papers} = control;
  const unit = papers?.unit ?? '';
  const notes = `${names.notes} ${names.field}-turning`;
  const bounds = {min: least, max: most, step, 'aria-describedby': notes};
  const label = h('label', {id: names.label, for: names.field}, control.name);
  const range = h('input', {type: 'range', id: names.field, 'aria-labelledby': names.named, ...bounds});
  const isLarge = Math.max(Math.abs(least), Math.abs(most)) >= LARGE;
  // Nobody reads 1000000 at a glance.
  const readable = h('span', {class: 'unit', 'aria-hidden': 'true'});
  const field = h('input', {
    type: 'text', class: isLarge ? 'large' : null, id: `${names.field}-number`, inputmode: 'decimal',
    autocomplete: 'off', 'aria-labelledby': `${names.named} ${names.field}-unit`, 'aria-describedby': notes,
  });
  let shown = '';

  range.addEventListener('input', () => {
    field.value = range.value;
    speak(range.value);
  });
  range.addEventListener('change', () => release(plain(range.value)));
  field.addEventListener('input', () => {
    if (!isPlain(field.value)) return;
    range.value = field.value;
    speak(field.value);
  });
  field.addEventListener('change', typed);

  async function typed() {
    const text = field.value;
    // What is nothing is no wish: the field goes back to what it was.
    if (text.trim() === '') return put(shown);
    try {
      const number = await numberIn(text, control);
      if (field.value !== text) return;
      put(number);
      complain('');
      release(number);
    } catch (problem) {
      if (field.value === text) complain(problem.message);
    }
  }

  function put(text) {
    field.value = text;
    range.value = text;
    speak(text);
  }

  function show(text) {
    shown = text;
    range.value = text;
    if (document.activeElement !== field || field.value === '' || Number(field.value) !== Number(text)) field.value = text;
    speak(text);
  }

  function speak(text) {
    range.setAttribute('aria-valuetext', `${decimal(Number(text))} ${unit}`);
    if (isLarge) write(readable, Math.abs(Number(text)) < LARGE ? '' : `= ${decimal(Number(text))}`);
  }

  const marks = h('div', {class: 'turns', 'aria-hidden': 'true'});
  const turning = h('p', {class: 'hint turning', id: `${names.field}-turning`, hidden: true});

  /** Marks values of the range: each with a triangle below it, and in words. */
  function mark(turns) {
    const within = turns.filter(({value}) => value >= least && value <= most);
    fill(marks, within.map(({value}) => {
      const at = h('span', {});
      at.style.left = `${100 * (value - least) / (most - least)}%`;
      return at;
    }));
    turning.hidden = within.length === 0;
    write(turning, within.map(({text}) => say('movers.fit', text)).join(' '));
  }

  const ends = h('span', {class: 'ends', 'aria-hidden': 'true'}, h('span', {}, decimal(least)), h('span', {}, decimal(most)));
  const body = h('div', {class: 'fields'},
    h('div', {class: 'drag'}, range, marks, ends),
    h('div', {class: 'type'}, field, isLarge ? readable : null, h('span', {class: 'unit', id: `${names.field}-unit`}, unit || say('control.number'))), turning);
  return {head: label, body, inputs: [range, field], focus: range, show, mark};
}

/** A number of the range as the server reads it: a decimal point, no more digits than needed. */
function plain(text) {
  return String(Number(text));
}
