/** What a variant is called: after what was changed, never after the scenario that it came from. */
import {month} from './numbers.js';
import {valueText} from './settings.js';
import {changed, scenario, state, valueOf} from './state.js';
import {say} from './words.js';

/** The longest name; what does not fit is counted. */
export const LONGEST = 60;

/** The variant that is set now. */
export function current() {
  return {name: naming(), scenario: state.scenario, set: state.set};
}

/** "+20 plekken vanaf 2022; Heronderzoek vanaf juli 2023"; the scenario itself where nothing was changed. */
function naming() {
  const things = [...new Set(changed().map(root))].map(told);
  if (things.length === 0) return scenario().name;
  let name = things[0];
  let fit = 1;
  while (fit < things.length && `${name}; ${things[fit]}`.length <= LONGEST) name += `; ${things[fit++]}`;
  const more = things.length - fit;
  const end = more > 0 ? ` (+${more})` : '';
  return name.length + end.length > LONGEST ? `${name.slice(0, LONGEST - end.length - 1)}…${end}` : name + end;
}

/** The control that a control belongs to, or itself. */
function root(control) {
  const parent = state.controls.find(other => other.id === control.under);
  return parent ? root(parent) : control;
}

function told(control) {
  if (control.kind === 'switch' && valueOf(control) === 'off') return say('variant.without', control.name);
  const parts = [control.kind === 'slider' ? amount(control) : control.kind === 'switch' ? control.name : valueText(control, valueOf(control))];
  const under = state.controls.filter(other => other.under === control.id);
  for (const other of under) if (other.kind === 'slider' && other.id in state.set) parts.push(amount(other));
  const start = under.find(other => other.kind === 'month');
  if (start) parts.push(say('variant.from', when(valueOf(start))));
  return parts.join(' ');
}

/** "+20 plekken"; of a share or an amount of money what it is of: "Aanmeldingen voor pleegzorg −10%". */
function amount(control) {
  const value = valueText(control, valueOf(control));
  const signed = control.least < 0 && Number(valueOf(control)) > 0 ? `+${value}` : value;
  return /^[+−]?[\d.,]+\s(?!euro|procent|percent)\p{L}/u.test(signed) && control.least < 0 ? signed : `${control.name} ${signed}`;
}

function when(iso) {
  return iso.slice(5) === '01-01' ? iso.slice(0, 4) : month(iso);
}
