/** What one compares with: unchanged policy, a scenario, or a kept variant. */
import {fill, h, part} from './dom.js';
import {released} from './measure.js';
import {called} from './naming.js';
import {against, isSame, listen, state, tell} from './state.js';
import {say} from './words.js';

let offered = [];

/** Fills the list when there is another choice, and compares with what is chosen in it. */
export function startAgainst() {
  listen('opened saved', show);
  part('against').addEventListener('change', event => {
    released();
    const {on, ...chosen} = offered[event.target.value];
    state.against = event.target.value === '0' ? null : chosen;
    tell('view');
  });
}

function show() {
  const {model, saved} = state;
  const scenarios = model.scenarios.map(({id, name}) => ({name, scenario: id, set: {}}));
  const unchanged = scenarios.find(({scenario}) => scenario === model.baseline);
  const others = scenarios.filter(other => other !== unchanged);
  const kept = saved.some(variant => isSame(variant, against())) || !state.against ? saved : [...saved, state.against];
  offered = [unchanged, ...others, ...kept.filter(variant => !scenarios.some(other => isSame(other, variant)))];
  const options = offered.map((other, i) => h('option', {value: i}, called(other, other)));
  const group = (label, list) => (list.length ? h('optgroup', {label}, list) : null);
  fill(part('against'), options[0],
    group(say('against.scenarios'), options.slice(1, scenarios.length)),
    group(say('against.saved'), options.slice(scenarios.length)));
  part('against').value = offered.findIndex(other => isSame(other, against()));
}
