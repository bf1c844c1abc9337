/** What the reader chose. The only place where it is kept; whoever changes it tells the others. */

/** More variants cannot be told apart in a chart, with what they are compared with. */
export const MOST_KEPT = 4;

const bell = new EventTarget();

export const state = {
  /** The regions that can be chosen. */
  models: [],
  /** The region, as the server describes it. */
  model: null,
  /** The id of the scenario. */
  scenario: null,
  /** The controls of the scenario, in order. */
  controls: [],
  /** What was set: control id -> value as text; only what differs from the control's start. */
  set: {},
  /** The service that is looked at, or `all`. */
  service: 'all',
  /** The day at which figures are read. */
  date: null,
  /** What it is compared with: {name or changes, scenario, set}; null for unchanged policy. */
  against: null,
  /** The controls that are presented; null while nothing is. */
  present: null,
  /** The saved variants: {name or changes, scenario, set, on}. */
  saved: [],
};

/** Calls the action whenever one of these kinds of change is told: opened, settings, view, saved, outdated. */
export function listen(kinds, action) {
  for (const kind of kinds.split(' ')) bell.addEventListener(kind, action);
}

/** Tells that something of this kind changed. */
export function tell(kind) {
  bell.dispatchEvent(new Event(kind));
}

/** The text of a control's value when nothing is changed. */
export function startOf(control) {
  return control.kind === 'switch' ? (control.start ? 'on' : 'off') : String(control.start);
}

/** The text of a control's value now. */
export function valueOf(control) {
  return state.set[control.id] ?? startOf(control);
}

/** Sets a control; setting it to its start leaves nothing behind. */
export function put(control, text) {
  const set = {...state.set};
  if (text === startOf(control)) delete set[control.id];
  else set[control.id] = text;
  state.set = set;
  tell('settings');
}

/** Puts everything back, or only these controls. */
export function reset(ids = Object.keys(state.set)) {
  state.set = Object.fromEntries(Object.entries(state.set).filter(([id]) => !ids.includes(id)));
  tell('settings');
}

/** The controls that were changed, in order. */
export function changed() {
  return state.controls.filter(control => control.id in state.set);
}

/** Whether a control changes anything: its switch is on, or it, or what it belongs to, was changed. */
export function isAtWork(control) {
  const parent = state.controls.find(other => other.id === control.under);
  if (parent?.kind === 'switch' && valueOf(parent) === 'off') return false;
  if (control.kind === 'switch' && valueOf(control) === 'off') return false;
  return control.kind === 'switch' || control.id in state.set || (parent !== undefined && isAtWork(parent));
}

/** The name of a control that can stand by itself: what belongs to another is named after it. */
export function fullName(control) {
  const parent = state.controls.find(other => other.id === control.under);
  return parent ? `${fullName(parent)} – ${control.name}` : control.name;
}

/** The scenario as the server describes it. */
export function scenario(id = state.scenario) {
  return state.model.scenarios.find(item => item.id === id);
}

/** Whether two variants are the same, whatever they are called. */
export function isSame(one, other) {
  const said = ({scenario: id, set}) => JSON.stringify([id, Object.entries(set).sort()]);
  return said(one) === said(other);
}

/** What it is compared with, also if that is unchanged policy. */
export function against() {
  return state.against ?? unchanged();
}

/** Unchanged policy, as what one compares with. */
export function unchanged() {
  return {name: scenario(state.model.baseline).name, scenario: state.model.baseline, set: {}};
}

/** The service that is looked at, as the server describes it; undefined for all of them. */
export function service() {
  return state.model.services.find(item => item.id === state.service);
}
