/** What is only on paper: what was chosen and changed, instead of the controls. */
import {fill, h, part} from './dom.js';
import {day} from './numbers.js';
import {valueText} from './settings.js';
import {called} from './naming.js';
import {against, changed, fullName, listen, scenario, service, startOf, state, valueOf} from './state.js';
import {say} from './words.js';

/** Keeps the paper up to date. On paper there is nothing to unfold. */
export function startPrint() {
  listen('opened settings view', show);
  let unfolded = [];
  window.addEventListener('beforeprint', () => {
    unfolded = [...document.querySelectorAll('main details:not([open])')];
    for (const fold of unfolded) fold.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const fold of unfolded) fold.open = false;
  });
}

function show() {
  const items = changed();
  fill(part('printed'),
    h('p', {}, say('printed.chosen', state.model.name, scenario().name, service()?.name ?? say('service.all'), day(state.date), called(against()))),
    h('p', {}, items.length ? say('printed.changed') : say('printed.unchanged')),
    h('ul', {}, items.map(control => h('li', {},
      say('printed.change', fullName(control), valueText(control, valueOf(control)), valueText(control, startOf(control)))))));
}
