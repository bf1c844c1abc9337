/** The controls of the scenario: the most important ones in sight, the others in groups behind a fold. What belongs to something that is off is not shown. */
import {controlView} from './control.js';
import {fill, h, part, write} from './dom.js';
import {released} from './measure.js';
import {changed, fullName, listen, reset, state, valueOf} from './state.js';
import {say} from './words.js';

/** The groups in the order in which a reader meets them. */
const ORDER = ['scenario', 'places', 'plafond', 'inflow', 'stay', 'diversion', 'waiting', 'review', 'dwellings', 'money', 'other', 'programme'];
/** The one that is closed at first: it is long, and a whole scenario of its own. */
const CLOSED = 'programme';

/** So many are in sight. */
const MOST = 4;

let views = new Map();
let groups = [];

/** Draws the controls whenever others are to be drawn, and their values whenever these change. */
export function startControls() {
  listen('opened', build);
  listen('opened view present', arrange);
  listen('opened settings view present', show);
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
  for (let fold = views.get(id)?.element.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
}

function build() {
  const open = new Set(groups.filter(group => group.element.open).map(group => group.id));
  views = new Map(state.controls.map(control => [control.id, controlView(control)]));
  groups = groupsOf(state.controls).map((group, i, all) => drawGroup(group, open, all.length === 1));
  fill(part('controls'), groups.map(group => group.element));
}

/** Puts the most important controls of the service in sight, or those that are presented. */
function arrange() {
  const focused = document.activeElement;
  const isPresented = ({controls}) => controls.some(({id}) => state.present.includes(id));
  const presented = state.present ? groups.flatMap(group => group.families).filter(isPresented) : [];
  const main = presented.length ? presented : important();
  for (const group of groups) {
    group.rest = group.families.filter(family => !main.includes(family));
    group.element.append(...group.rest.map(family => family.element));
  }
  fill(part('main-controls'), main.length ? main.map(family => family.element) : h('p', {class: 'hint'}, say('controls.none')));
  // What is put elsewhere loses the focus.
  if (focused !== document.activeElement) focused.focus();
}

/** The first of each group, and then whatever comes next. */
function important() {
  const here = groups.map(group => group.families.filter(({control}) => !isOfOther(control)));
  return [...new Set([...here.map(families => families[0]), ...here.flat()])].filter(family => family).slice(0, MOST);
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
  const families = group.controls.filter(control => !isHere(control.under)).map(control => ({control, controls: withChildren(control, group.controls), element: family(control, group.controls)}));
  return {...group, element, count, families};
}

function opensItself(group) {
  return group.id !== CLOSED || group.controls.some(control => control.id in state.set);
}

function childrenOf(control, controls) {
  return controls.filter(other => other.under === control.id);
}

function withChildren(control, controls) {
  return [control, ...childrenOf(control, controls).flatMap(child => withChildren(child, controls))];
}

/** A control with those that belong to it below it. */
function family(control, controls) {
  const children = childrenOf(control, controls);
  const {element} = views.get(control.id);
  if (children.length === 0) return element;
  return h('div', {class: 'family'}, element, h('div', {class: 'under'}, children.map(child => family(child, controls))));
}

function show() {
  for (const view of views.values()) {
    view.show();
    const isLeftOut = state.present && !state.present.includes(view.control.id);
    view.element.hidden = isLeftOut || isIdle(view.control) || isElsewhere(view.control);
  }
  part('only-box').hidden = !state.controls.some(control => control.services.length > 0 && control.group !== 'scenario');
  for (const group of groups) {
    group.element.hidden = group.rest.every(({control}) => isElsewhere(control));
    tellChanged(group.count, group.element);
  }
  part('more-controls').hidden = groups.every(group => group.rest.length === 0);
  part('all-back').hidden = changed().length === 0;
  tellChanged(part('more-count'), part('controls'));
}

/** Tells how many of the controls in an element were changed. */
function tellChanged(place, element) {
  const count = element.querySelectorAll('.control.changed').length;
  write(place, count === 0 ? '' : say('controls.changed', count));
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
  return part('only-service').checked && !(control.id in state.set) && isOfOther(control);
}

function isOfOther({group, services}) {
  return state.service !== 'all' && group !== 'scenario' && services.length > 0 && !services.includes(state.service);
}
