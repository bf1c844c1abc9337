/** One control with everything around it: name, hint, field, badge, papers, complaints and the way back. */
import {choice} from './choice.js';
import {h, write} from './dom.js';
import {released} from './measure.js';
import {month} from './month.js';
import {showPapersOf} from './papers.js';
import {fullName, put, reset, state, valueOf} from './state.js';
import {slider} from './slider.js';
import {toggle} from './toggle.js';
import {say} from './words.js';

const KINDS = {slider, month, switch: toggle, choice};

/** Builds the control; what it returns can be shown anew and can complain. */
export function controlView(control) {
  const id = `c-${control.id}`;
  // Two fields that are both called 'from' cannot be told apart by ear.
  const named = control.under ? `c-${control.under}-label ${id}-label` : `${id}-label`;
  const names = {field: id, label: `${id}-label`, named, notes: `${id}-hint ${id}-problem ${id}-warning`};
  const field = KINDS[control.kind](control, names, text => release(control, text), complain);
  const back = h('button', {type: 'button', class: 'back', hidden: true, on: {click: goBack}}, say('control.back'));
  const hint = h('p', {class: 'hint', id: `${id}-hint`}, control.hint ?? '');
  const problem = h('p', {class: 'problem', id: `${id}-problem`, role: 'alert'});
  const warning = h('p', {class: 'warning', id: `${id}-warning`});
  const element = h('div', {class: `control ${control.kind}`, 'data-control': control.id},
    h('div', {class: 'control-head'}, field.head, back, explanation(control)), hint, field.body, problem, warning);
  back.setAttribute('aria-label', say('control.back.of', fullName(control)));

  function goBack() {
    released();
    reset([control.id]);
    field.focus.focus();
  }

  function complain(text) {
    write(problem, text);
    for (const input of field.inputs) input.setAttribute('aria-invalid', text ? 'true' : 'false');
  }

  return {
    control,
    element,
    /** Shows the value that the control has now. */
    show() {
      const isChanged = control.id in state.set;
      field.show(valueOf(control));
      element.classList.toggle('changed', isChanged);
      back.hidden = !isChanged;
    },
    /** Says why the server refuses the value; an empty text takes it back. */
    complain,
    /** Says what there is to know about the value. */
    warn(text) {
      write(warning, text);
    },
    /** Marks where what is on the screen turns, on a slider. */
    mark: turns => field.mark?.(turns),
    focus: () => field.focus.focus(),
  };
}

function release(control, text) {
  released();
  put(control, text);
}

function explanation(control) {
  if (!control.number && !control.facts?.length && !control.hint) return null;
  const title = say('control.explain');
  return h('button', {type: 'button', class: 'ask', title, 'aria-label': `${title}: ${fullName(control)}`, on: {click: () => showPapersOf(control)}}, '?');
}
