/** Which limit keeps people out, and when: the plafond, the places, or nothing. */
import {h} from './dom.js';
import {marksOf} from './marks.js';
import {percent} from './numbers.js';
import {nameOfYours} from './pictures.js';
import {yearsOf} from './plot.js';
import {service, state} from './state.js';
import {table} from './tables.js';
import {say} from './words.js';

const PARTS = [
  {id: 'refused-by-plafond', colour: '#c65100', pattern: 'up'},
  {id: 'refused-by-places', colour: '#0072b2', pattern: 'dots'},
  {id: 'refused-by-nothing', colour: '#f2f2f0', pattern: 'none'},
];

/** The picture of the shares, or null if the service has no limits. */
export function limits(picture) {
  const rows = picture.rows.slice(0, 2);
  // Where nothing can keep anyone out there is nothing to tell.
  if (!service()?.limited || !rows.every(row => PARTS.some(({id}) => row.series[id]))) return null;
  const isSame = rows[1].changed === false;
  const names = [say('line.baseline'), nameOfYours()];
  const shown = (isSame ? [1] : [0, 1]).map(i => ({name: names[i], shares: sharesOf(rows[i].series)}));
  return {
    unit: 'share',
    from: Number(state.model.start.slice(0, 4)),
    to: Math.ceil(yearsOf(state.model.end)),
    x: state.model.months.map(yearsOf),
    marks: marksOf(picture.date),
    parts: PARTS.map(part => ({...part, name: say(part.id)})),
    rows: shown,
    alt: alt(shown, Number(picture.date.slice(0, 4))),
  };
}

/** The three shares of each month; they are divided by their sum in case they do not add up to one. */
function sharesOf(series) {
  return state.model.months.map((month, i) => {
    const values = PARTS.map(({id}) => series[id]?.middle[i] ?? 0);
    const sum = values.reduce((one, other) => one + other, 0);
    return sum > 0 ? values.map(value => value / sum) : [0, 0, 1];
  });
}

function alt(rows, year) {
  return rows.map(row => say('listen.limits', year, row.name, ...ofYear(row, year).map(percent))).join(' ');
}

function ofYear(row, year) {
  const months = state.model.months.map((month, i) => [month, row.shares[i]]).filter(([month]) => month.startsWith(`${year}-`));
  return PARTS.map((part, k) => months.reduce((sum, [, shares]) => sum + shares[k], 0) / Math.max(1, months.length));
}

/** The shares per year as a table. */
export function shareTable(title, shown) {
  const headings = [say('table.year'), ...shown.rows.flatMap(row => shown.parts.map(part => say('table.of', part.name, row.name)))];
  return table(title, headings, state.model.years.map(year => [String(year),
    ...shown.rows.flatMap(row => ofYear(row, year)).map(share => h('td', {}, percent(share)))]));
}
