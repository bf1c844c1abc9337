/** The controls of the scenario in groups; what belongs to something that is off is not shown. */
import {controlView} from './control.js';
import {fill, h, part, write} from './dom.js';
import {released} from './measure.js';
import {changed, fullName, listen, reset, state, valueOf} from './state.js';
import {say} from './words.js';

/** The groups in the order in which a reader meets them. */
const ORDER = ['scenario', 'places', 'plafond', 'inflow', 'stay', 'diversion', 'waiting', 'review', 'dwellings', 'money', 'other', 'programme'];
/** The one that is closed at first: it is long, and a whole scenario of its own. */
const CLOSED = 'programme';

let views = new Map();
let groups = [];

/** Draws the controls whenever others are to be drawn, and their values whenever these change. */
export function startControls() {
  listen('opened', build);
  listen('opened settings view', show);
  part('only-service').addEventListener('change', show);
  part('all-back').addEventListener('click', () => {
    released();
    reset();
    part('controls-heading').focus();
  });
}

/** Says at each control what the server refuses of it; what belongs to no control is returned. */
export function complain(problems) {
  for (const view of views.values()) view.complain(textsFor(problems, view.control.id));
  for (const problem of problems) reveal(problem.control);
  return problems.filter(problem => !views.has(problem.control)).map(problem => problem.text);
}

/** Says at each control what there is to know about it. */
export function warn(warnings) {
  for (const view of views.values()) view.warn(textsFor(warnings, view.control.id));
}

/** Marks on the sliders of assumptions where the difference on the screen turns. */
export function markTurns(turns) {
  for (const {control, mark} of views.values()) mark(turns.filter(turn => isOf(turn.path, control.number?.path)));
}

/** A variant is a scenario of its own, so its numbers have other paths than those of the scenario that it began as. */
function isOf(path, number) {
  const within = /^scenarios\.[^.]+\./;
  return Boolean(number) && path.replace(within, '') === number.replace(within, '');
}

/** The name of a control, for a sentence about it. */
export function nameOf(id) {
  return views.has(id) ? fullName(views.get(id).control) : id;
}

function textsFor(remarks, id) {
  return remarks.filter(remark => remark.control === id).map(remark => remark.text).join(' ');
}

function reveal(id) {
  views.get(id)?.element.closest('details')?.setAttribute('open', '');
}

function build() {
  const open = new Set(groups.filter(group => group.element.open).map(group => group.id));
  views = new Map(state.controls.map(control => [control.id, controlView(control)]));
  groups = groupsOf(state.controls).map((group, i, all) => drawGroup(group, open, all.length === 1));
  fill(part('controls'), groups.map(group => group.element), groups.length === 0 ? h('p', {class: 'hint'}, say('controls.none')) : null);
}

function groupsOf(controls) {
  const found = new Map();
  for (const control of controls) {
    if (!found.has(control.group)) found.set(control.group, {id: control.group, name: control.groupName, controls: []});
    found.get(control.group).controls.push(control);
  }
  return [...found.values()].sort((one, other) => ORDER.indexOf(one.id) - ORDER.indexOf(other.id));
}

function drawGroup(group, open, isAlone) {
  const count = h('span', {class: 'count'});
  const summary = h('summary', {}, h('span', {}, group.name), ' ', count);
  const element = h('details', {'data-group': group.id, open: open.has(group.id) || isAlone || opensItself(group)}, summary);
  const isHere = id => group.controls.some(control => control.id === id);
  for (const control of group.controls.filter(control => !isHere(control.under))) element.append(family(control, group.controls));
  return {...group, element, count};
}

function opensItself(group) {
  return group.id !== CLOSED || group.controls.some(control => control.id in state.set);
}

/** A control with those that belong to it below it. */
function family(control, controls) {
  const children = controls.filter(other => other.under === control.id);
  const {element} = views.get(control.id);
  if (children.length === 0) return element;
  return h('div', {class: 'family'}, element, h('div', {class: 'under'}, children.map(child => family(child, controls))));
}

function show() {
  for (const view of views.values()) {
    view.show();
    view.element.hidden = isIdle(view.control) || isElsewhere(view.control);
  }
  part('only-box').hidden = !state.controls.some(control => control.services.length > 0 && control.group !== 'scenario');
  for (const group of groups) {
    group.element.hidden = group.controls.every(isElsewhere);
    const count = group.controls.filter(control => control.id in state.set).length;
    write(group.count, count === 0 ? '' : say('controls.changed', count));
  }
  const count = changed().length;
  part('all-back').hidden = count === 0;
  write(part('changed-count'), count === 0 ? say('controls.changed.none') : say('controls.changed', count));
}

/** What belongs to something that does nothing is not shown, unless it was changed itself. */
function isIdle(control) {
  const parent = views.get(control.under)?.control;
  if (!parent) return false;
  const value = valueOf(parent);
  const isSwitchedOff = (parent.kind === 'switch' && value === 'off') || (parent.kind === 'choice' && value === 'as-is');
  const isUnmoved = parent.kind === 'slider' && !(parent.id in state.set) && !(control.id in state.set);
  return isSwitchedOff || isUnmoved || isIdle(parent);
}

/** Whether a control has to do with another service than the one that is looked at. */
function isElsewhere(control) {
  if (state.service === 'all' || !part('only-service').checked) return false;
  if (control.group === 'scenario' || control.services.length === 0 || control.id in state.set) return false;
  return !control.services.includes(state.service);
}
