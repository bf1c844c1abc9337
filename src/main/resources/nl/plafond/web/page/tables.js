/** The figures of a chart as a table: a row for each year's end and for the day that is looked at. */
import {h} from './dom.js';
import {datesOf} from './open.js';
import {day, decimal, euro, percent, supported} from './numbers.js';
import {state} from './state.js';
import {say} from './words.js';

/** How much finer the ends of the band of possible futures are written than its width. */
const FINER = 10;

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

/** The middle of a series at a place, and below it where eight in ten futures lie. */
export function cell(series, at, unit) {
  const value = series?.middle[at];
  if (value === null || value === undefined) return h('td', {}, say('table.none'));
  const low = series.low?.[at];
  const high = series.high?.[at];
  return h('td', {}, amount(value, unit, low, high), spread(series, at, unit));
}

/** The ends of a band are rounded too, finer than the middle of a wide one would be. */
function spread(series, at, unit) {
  const texts = [
    within(series.low?.[at], series.high?.[at], 1, 'table.middle', unit),
    within(series.p10?.[at], series.p90?.[at], FINER, 'table.futures', unit),
  ];
  return texts.filter(text => text).map(text => [' ', h('small', {}, text)]);
}

function within(low, high, finer, key, unit) {
  if (low === null || low === undefined || high - low <= 0) return null;
  const half = (high - low) / 2 / finer;
  return say(key, amount(low, unit, low - half, low + half), amount(high, unit, high - half, high + half));
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
  const lines = picture.lines.filter(line => !line.untold);
  return table(title, [say('table.year'), ...lines.map(line => line.name)],
    picture.years.map((year, at) => [String(year), ...lines.map(line => cell(line.series, at, picture.unit))]));
}
