/** What is paid per year and for what: the baseline beside yours. */
import {h} from './dom.js';
import {euro} from './numbers.js';
import {state} from './state.js';
import {amount, cell, table} from './tables.js';
import {nameOfYours} from './pictures.js';
import {say} from './words.js';

/** The categories of cost from the foot of a bar to its top; what budgets forget stands out. */
const CATEGORIES = [
  {id: 'cost-care', colour: '#0072b2', pattern: 'none'},
  {id: 'cost-availability', colour: '#00775a', pattern: 'dots'},
  {id: 'cost-surcharge', colour: '#6a3d9a', pattern: 'level'},
  {id: 'cost-review', colour: '#767676', pattern: 'cross'},
  {id: 'cost-programme', colour: '#3d3d3d', pattern: 'dots'},
  {id: 'cost-friction', colour: '#1a1a1a', pattern: 'up'},
  {id: 'cost-afterwards', colour: '#8a6d00', pattern: 'level'},
  {id: 'cost-bridging', colour: '#c65100', pattern: 'up'},
  {id: 'cost-overflow', colour: '#a8457f', pattern: 'down'},
];

/** The picture of the bars, or null if the service costs nothing. */
export function costs(picture) {
  const [base, yours] = picture.rows;
  if (!base.yearly?.['cost-total'] || !yours.yearly?.['cost-total']) return null;
  const years = state.model.years;
  const categories = CATEGORIES.filter(({id}) => isPaid(base, id) || isPaid(yours, id))
    .map(category => ({...category, name: say(category.id)}));
  return {
    unit: 'euro',
    from: years[0],
    to: years[years.length - 1] + 1,
    years,
    categories,
    bars: [
      {name: say('line.baseline'), yearly: base.yearly, faint: true},
      {name: nameOfYours(), yearly: yours.yearly, faint: false},
    ],
    difference: yours.yearlyDifference?.['cost-total'] ?? null,
    alt: alt(years, Number(picture.date.slice(0, 4)), base, yours),
  };
}

function isPaid({yearly}, id) {
  return Boolean(yearly[id]?.middle.some(value => value >= 1));
}

function alt(years, year, base, yours) {
  const at = Math.max(0, years.indexOf(year));
  const total = row => euro(row.yearly['cost-total'].middle[at]);
  return say('listen.cost', years[at], nameOfYours(), total(yours), say('line.baseline'), total(base));
}

/** What one reads of a year while pointing at it. */
export function costText(shown, at) {
  const [base, yours] = shown.bars;
  const total = bar => euro(bar.yearly['cost-total'].middle[at], 3);
  const parts = shown.categories.map(({id, name}) => [name, yours.yearly[id]?.middle[at] ?? 0]).filter(([, value]) => value >= 1)
    .map(([name, value]) => say('point', name, euro(value, 3)));
  return `${shown.years[at]}: ${say('point', base.name, total(base))}; ${say('point', yours.name, total(yours))} (${parts.join('; ')})`;
}

/** The same figures as a table: the totals with their uncertainty, then of each category yours with the baseline below it. */
export function barTable(title, shown) {
  const [base, yours] = shown.bars;
  const ids = shown.categories.map(category => category.id);
  // What nobody pays is not in the total.
  if (shown.bars.some(bar => isPaid(bar, 'cost-unpaid'))) ids.push('cost-unpaid');
  const headings = [say('table.year'), ...shown.bars.map(bar => say('table.of', say('cost-total'), bar.name))];
  if (shown.difference) headings.push(say('line.difference'));
  return table(title, [...headings, ...ids.map(id => say(id))], shown.years.map((year, at) => [
    state.model.wholeYears[at] ? String(year) : say('table.part', year),
    cell(base.yearly['cost-total'], at, 'euro'),
    cell(yours.yearly['cost-total'], at, 'euro'),
    shown.difference ? cell(shown.difference, at, 'euro') : null,
    ...ids.map(id => both(yours.yearly[id], base.yearly[id], at)),
  ]));
}

function both(yours, base, at) {
  return h('td', {}, valueOf(yours, at), ' ', h('small', {}, say('table.unchanged', valueOf(base, at))));
}

function valueOf(series, at) {
  return amount(series?.middle[at] ?? 0, 'euro', series?.low?.[at], series?.high?.[at]);
}
