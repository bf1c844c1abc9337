/** The figures of a chart as a table: a row for each year's end and for the day that is looked at. */
import {h} from './dom.js';
import {datesOf} from './open.js';
import {day, decimal, euro, percent, supported} from './numbers.js';
import {state} from './state.js';
import {say} from './words.js';

/** A number of a unit in words, rounded to what its interval supports. */
export function amount(value, unit, low = value, high = value) {
  if (value === null || value === undefined) return say('table.none');
  const rounded = supported(value, low ?? value, high ?? value);
  switch (unit) {
    case 'euro': return euro(rounded, 4);
    case 'share': return percent(value);
    case 'weeks': return say('weeks', decimal(rounded, 1));
    default: return decimal(rounded, 1);
  }
}

/** The value of a series at a place, with its uncertainty below it. */
export function cell(series, at, unit) {
  const value = series?.mean[at];
  if (value === null || value === undefined) return h('td', {}, say('table.none'));
  const low = series.low?.[at];
  const high = series.high?.[at];
  return h('td', {}, amount(value, unit, low, high), spread(series, at, unit));
}

function spread(series, at, unit) {
  const said = [];
  const within = (low, high, key) => {
    if (low === null || low === undefined || high - low <= 0) return;
    const step = value => amount(value, unit, low, high);
    said.push(say(key, step(low), step(high)));
  };
  within(series.low?.[at], series.high?.[at], 'table.mean');
  within(series.p10?.[at], series.p90?.[at], 'table.futures');
  return said.map(text => [' ', h('small', {}, text)]);
}

/** A table with these headings, and a row for each [heading, ...cells]. */
export function table(caption, headings, rows) {
  return h('table', {},
    h('caption', {}, caption),
    h('thead', {}, h('tr', {}, headings.map(text => h('th', {scope: 'col'}, text)))),
    h('tbody', {}, rows.map(([first, ...cells]) => h('tr', {}, h('th', {scope: 'row'}, first), cells))));
}

/** The table of a picture of lines by month. */
export function lineTable(title, picture) {
  const lines = picture.lines.filter(line => !line.untold);
  return table(title, [say('table.date'), ...lines.map(line => line.name)], datesOf(state.model).map(date => {
    const at = state.model.months.indexOf(date);
    return [day(date), ...lines.map(line => cell(line.series, at, picture.unit))];
  }));
}

/** The table of a picture of lines by year. */
export function yearTable(title, picture) {
  return table(title, [say('table.year'), ...picture.lines.map(line => line.name)],
    picture.years.map((year, at) => [String(year), ...picture.lines.map(line => cell(line.series, at, picture.unit))]));
}
