/** A table as the server makes it: {caption, corner, columns, rows}. */
import {h} from './dom.js';

export function dataTable({caption, corner, columns, rows}) {
  return h('table', {}, h('caption', {}, caption),
    h('thead', {}, h('tr', {}, [corner, ...columns].map(name => h('th', {scope: 'col'}, name)))),
    h('tbody', {}, rows.map(row => h('tr', {}, h('th', {scope: 'row'}, row.heading),
      row.cells.map(cell => h('td', {}, cell.text, cell.detail ? [' ', h('small', {}, cell.detail)] : null))))));
}
