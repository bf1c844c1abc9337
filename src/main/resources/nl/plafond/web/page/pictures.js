/** From what the server says of a service to what each chart draws; null where there is nothing to draw. */
import {BASELINE, LIMIT, SECOND_LIMIT, YOURS} from './colours.js';
import {extent} from './lines.js';
import {marksOf} from './marks.js';
import {yearsOf} from './plot.js';
import {scenario, service, state} from './state.js';
import {say} from './words.js';

/** What lies within this part of the height looks like one line. */
const VISIBLE = 0.15;

/** The wait list, with and without those who get bridging care. */
export function waiting(picture) {
  if (!hasAny(picture, 'waiting')) return null;
  const lines = pair(picture, 'waiting');
  if (picture.rows.some(row => differs(row.series.waiting, row.series['waiting-net']))) {
    lines.push(thin(picture.rows[0], 'waiting-net', {...BASELINE, dash: [2, 5]}, say('line.net', say('line.baseline'))));
    lines.push(thin(picture.rows[1], 'waiting-net', {...YOURS, dash: [4, 3]}, say('line.net', nameOfYours())));
  }
  return byMonth(picture, 'people', lines);
}

/** The wait of those admitted, against the norm. */
export function wait(picture) {
  if (!hasAny(picture, 'wait-mean')) return null;
  const lines = pair(picture, 'wait-mean');
  const norm = service()?.norm?.weeks;
  if (norm) lines.push(level('norm', say('line.norm', norm), norm, LIMIT));
  return byMonth(picture, 'weeks', lines);
}

/** Who is in care, against the room that there is. */
export function care(picture) {
  if (!hasAny(picture, 'in-care')) return null;
  const lines = pair(picture, 'in-care');
  const [base, yours] = picture.rows;
  lines.push(...ceilings('places', base, yours, LIMIT), ...ceilings('plafondClients', base, yours, SECOND_LIMIT));
  return byMonth(picture, 'people', lines);
}

/** Who was placed elsewhere for want of room. */
export function elsewhere(picture) {
  return hasAny(picture, 'elsewhere') ? byMonth(picture, 'people', pair(picture, 'elsewhere')) : null;
}

/** Who keeps a place because there is no dwelling yet. */
export function dwelling(picture) {
  return hasAny(picture, 'waiting-for-dwelling') ? byMonth(picture, 'people', pair(picture, 'waiting-for-dwelling')) : null;
}

/** The paired difference of one measure; which are there, `differences` says. */
export function difference(picture, measure) {
  const series = picture.rows[1]?.difference?.[measure];
  if (!series || !picture.rows[1].changed) return null;
  const lines = [zero(state.model.months), {...YOURS, key: 'difference', name: say('line.difference'), series}];
  return {...byMonth(picture, measure === 'wait-mean' ? 'weeks' : 'people', lines), zoomed: false};
}

/** The measures of which there is a difference. */
export function differences(picture) {
  return ['waiting', 'wait-mean', 'in-care'].filter(measure => picture.rows[1]?.difference?.[measure] && hasAny(picture, measure));
}

/** What is saved or spent since the start, compared with the baseline. */
export function cumulative(picture) {
  const series = picture.rows[1]?.cumulativeDifference;
  if (!series || !picture.rows[1].changed) return null;
  const years = state.model.years;
  const lines = [zero(years), {...YOURS, key: 'cumulative', name: say('line.difference'), series}];
  return {unit: 'euro', from: years[0], to: years[years.length - 1] + 1, years, x: years.map(year => year + 1), lines, marks: []};
}

/** What the reader's own variant is called in a chart. */
export function nameOfYours() {
  return Object.keys(state.set).length > 0 || state.scenario === state.model.baseline ? say('line.yours') : scenario().name;
}

function pair(picture, metric) {
  const [base, yours] = picture.rows;
  return [
    {...BASELINE, key: 'baseline', name: say('line.baseline'), short: say('line.baseline.short'), series: base.series[metric]},
    {...YOURS, key: 'yours', name: nameOfYours(), short: say('line.yours.short'), series: yours.series[metric]},
  ].filter(line => line.series);
}

function thin(row, metric, style, name) {
  return {...style, width: 1.5, key: `${metric}-${name}`, name, series: {middle: row.series[metric].middle}};
}

function level(key, name, value, style) {
  return {...style, key, name, untold: true, series: {middle: state.model.months.map(() => value)}};
}

/** The ceiling of yours, and that of the baseline where it is another one. */
function ceilings(kind, base, yours, style) {
  const found = [];
  const one = roomOf(yours, kind);
  const other = roomOf(base, kind);
  const isSame = JSON.stringify(one) === JSON.stringify(other);
  if (one) found.push({...style, key: kind, name: say(`line.${kind}`), stepped: true, series: {middle: one}});
  if (other && !isSame) {
    found.push({...style, colour: BASELINE.colour, width: 1.5, key: `${kind}-baseline`, name: say(`line.${kind}.baseline`), stepped: true, series: {middle: other}});
  }
  return found;
}

function roomOf(row, kind) {
  const room = row.room?.[kind] ?? (kind === 'places' ? row.series.places?.middle : null);
  return room?.some(value => value !== null) ? room : null;
}

function zero(moments) {
  return {...BASELINE, key: 'zero', name: say('line.zero'), untold: true, width: 1.5, dash: [], series: {middle: moments.map(() => 0)}};
}

function byMonth(picture, unit, lines) {
  const {months, start, end} = state.model;
  return {
    unit,
    from: Number(start.slice(0, 4)),
    to: Math.ceil(yearsOf(end)),
    x: months.map(yearsOf),
    lines,
    marks: marksOf(picture.date),
    zoomed: isZoomed(unit, lines),
  };
}

/** Whether the axis leaves zero out: only for people, and only if a change would be too small to see otherwise. */
export function isZoomed(unit, lines) {
  const [low, high] = extent(lines);
  return unit === 'people' && low > 0 && high - low < VISIBLE * high && change(lines) >= 1;
}

/** The most that a line with a band differs from the first one. */
function change(lines) {
  const [first, ...others] = lines.filter(line => line.series.low).map(line => line.series.middle);
  return Math.max(0, ...others.flatMap(middle => middle.map((value, i) => Math.abs(value - first[i]))));
}

/** Whether there is anything to see: a service that keeps no list has a list of nobody, which is no picture. */
function hasAny(picture, metric) {
  return picture.rows.some(row => row.series[metric]?.middle.some(value => value !== null && value !== 0));
}

function differs(one, other) {
  return Boolean(one && other) && one.middle.some((value, i) => Math.abs(value - other.middle[i]) > 0.05);
}
