/** What a variant is called: after what was changed, and after the scenario below it where the difference is that of both. */
import {month} from './numbers.js';
import {changeText, valueText} from './settings.js';
import {against, changed, isSame, scenario, state, valueOf} from './state.js';
import {say} from './words.js';

/** The longest name; what does not fit is counted. */
export const LONGEST = 90;
const BETWEEN = '; ';

/** The variant that is set now; `changes` instead of a name that someone gave it. */
export function current() {
  const changes = [...new Set(changed().map(root))].map(told).join(BETWEEN);
  return {...(changes ? {changes} : {name: scenario().name}), scenario: state.scenario, set: state.set};
}

/**
 * What a variant is called beside what it is compared with: its changes alone beside the very scenario that they change,
 * "+20 plekken vanaf 2022; Heronderzoek vanaf juli 2023"; beside anything else the scenario too, for the difference is also its
 * doing: "Heronderzoek + aanmeldingen −20% vanaf 2022".
 */
export function called({name, changes, scenario: id, set}, other = against()) {
  if (!changes) return name;
  const [first, ...more] = changes.split(BETWEEN);
  const isOwn = isSame({scenario: id, set: {}}, other);
  return fitted([isOwn ? first : `${scenario(id).name} ${added(first)}`, ...more]);
}

/** As it follows a name: "+20 plekken", but "+ aanmeldingen −20%"; what is all capitals stays so. */
function added(change) {
  if (/^[+−]/.test(change)) return change;
  return `+ ${/^\p{Lu}\p{Ll}/u.test(change) ? change[0].toLowerCase() + change.slice(1) : change}`;
}

function fitted([first, ...more]) {
  let name = first;
  let fit = 0;
  while (fit < more.length && `${name}${BETWEEN}${more[fit]}`.length <= LONGEST) name += `${BETWEEN}${more[fit++]}`;
  const end = fit < more.length ? ` (+${more.length - fit})` : '';
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
  const signed = changeText(control, valueOf(control));
  return /^[+−]?[\d.,]+\s(?!euro|procent|percent)\p{L}/u.test(signed) && control.least < 0 ? signed : `${control.name} ${signed}`;
}

function when(iso) {
  return iso.slice(5) === '01-01' ? iso.slice(0, 4) : month(iso);
}
