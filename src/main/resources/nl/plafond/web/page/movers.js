/** What the difference on the screen hangs on: in words and bars behind a fold. */
import {dataTable} from './data-table.js';
import {fill, h, part} from './dom.js';
import {drawing} from './drawing.js';
import {say} from './words.js';

/** Shows it of the reader's own variant, and returns where the difference turns; nothing where that changes nothing. */
export function showMovers(row) {
  const movers = row.movers;
  part('movers').hidden = !movers;
  if (!movers) return [];
  fill(part('movers-body'),
    h('p', {}, h('strong', {}, movers.about), '. ', movers.said, movers.said.endsWith('.') ? '' : '.'),
    movers.turning ? h('p', {}, movers.turning) : null,
    movers.points.length ? h('ul', {}, movers.points.map(text => h('li', {}, text))) : null,
    movers.svg ? h('div', {class: 'plot'}, drawing(movers.svg)) : null,
    movers.table ? h('details', {}, h('summary', {}, say('movers.table')), h('div', {class: 'table', tabindex: 0, role: 'region', 'aria-label': movers.table.caption}, dataTable(movers.table))) : null);
  return movers.turns;
}
