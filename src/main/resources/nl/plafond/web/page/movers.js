/** What the difference on the screen hangs on: bars behind a fold, and where it turns as marks on the sliders. */
import {markTurns} from './controls.js';
import {fill, h, part} from './dom.js';
import {say} from './words.js';

/** Shows it of the reader's own variant; nothing where that changes nothing. */
export function showMovers(row) {
  const movers = row.movers;
  part('movers').hidden = !movers;
  markTurns(movers?.turns ?? []);
  if (!movers) return;
  fill(part('movers-body'),
    h('p', {}, h('strong', {}, movers.about), '. ', movers.said, movers.said.endsWith('.') ? '' : '.'),
    movers.turning ? h('p', {}, movers.turning) : null,
    movers.points.length ? h('ul', {}, movers.points.map(text => h('li', {}, text))) : null,
    movers.wide ? [drawing('wide', movers.wide), drawing('narrow', movers.narrow)] : [],
    movers.table ? h('details', {}, h('summary', {}, say('movers.table')), h('div', {class: 'table', tabindex: 0, role: 'region', 'aria-label': movers.table.caption}, table(movers.table))) : null);
}

/** The server draws this itself; a parser that runs no scripts turns it into elements. */
function drawing(form, text) {
  const parsed = new DOMParser().parseFromString(text, 'text/html');
  return h('div', {class: `drawing ${form}`}, [...parsed.body.childNodes]);
}

function table({caption, corner, columns, rows}) {
  return h('table', {}, h('caption', {}, caption),
    h('thead', {}, h('tr', {}, [corner, ...columns].map(name => h('th', {scope: 'col'}, name)))),
    h('tbody', {}, rows.map(row => h('tr', {}, h('th', {scope: 'row'}, row.heading),
      row.cells.map(cell => h('td', {}, cell.text, cell.detail ? h('small', {}, cell.detail) : null))))));
}
