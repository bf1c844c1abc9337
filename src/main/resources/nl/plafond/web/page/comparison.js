/** The picture of several variants: one chart of a measure that the reader chooses, and one table of their figures. */
import {BASELINE} from './colours.js';
import {fill, h, part} from './dom.js';
import {figureFrame} from './figure.js';
import {legend} from './legend.js';
import {LineChart} from './lines.js';
import {marksOn} from './marks.js';
import {day, month} from './numbers.js';
import {offer} from './offer.js';
import {isZoomed} from './pictures.js';
import {yearsOf} from './plot.js';
import {state} from './state.js';
import {amount, lineTable, table, yearTable} from './tables.js';
import {say} from './words.js';

const MEASURES = ['waiting', 'wait-mean', 'in-care', 'elsewhere', 'cost-total', 'cumulative'];
const UNITS = {'wait-mean': 'weeks', 'cost-total': 'euro', cumulative: 'euro'};
/** What the server calls the chart of a measure. */
const FILES = {waiting: 'waiting', 'wait-mean': 'wait', 'in-care': 'care', 'cost-total': 'cost', cumulative: 'cumulative'};
const LONGEST = 28;

/** Makes the chart and the table; `variants` are those that a file of the chart is about. */
export function makeComparison(variants) {
  const select = h('select', {id: 'compare-measure'});
  const extra = h('p', {class: 'measure'}, h('label', {for: 'compare-measure'}, say('compare.measure')), ' ', select);
  const frame = figureFrame('compare', {extra, variants, file: () => FILES[select.value]});
  const chart = new LineChart(frame.canvas, at => frame.point(at === null ? '' : pointText(at)));
  let picture = null;
  let rows = [];
  let drawn = null;
  frame.element.hidden = true;
  fill(part('compare-chart'), frame.element);
  select.addEventListener('change', draw);
  window.addEventListener('beforeprint', () => frame.renewTable());

  function draw() {
    const measure = select.value;
    drawn = linesOf(picture, rows, measure);
    const title = say('chart.compare', say(`compare.of.${measure}`));
    frame.say(title, `${say('chart.compare.caption')} ${say(picture.drawn ? 'chart.futures.lines' : 'chart.chance')}${drawn.zoomed ? ` ${say('chart.zoomed')}` : ''}`);
    frame.key(legend(drawn.lines));
    frame.describe(`${title}. ${day(picture.date)}: ${textAt(placeOf(picture.date))}.`);
    chart.draw(drawn);
    frame.table(() => (drawn.years ? yearTable : lineTable)(title, drawn));
    frame.element.dataset.replications = picture.replications;
    fill(part('compare-table'), figures(picture, rows));
  }

  function placeOf(date) {
    return drawn.years ? drawn.years.indexOf(Number(date.slice(0, 4))) : state.model.months.indexOf(date);
  }

  function pointText(at) {
    return `${drawn.years ? drawn.years[at] : month(state.model.months[at])}: ${textAt(at)}`;
  }

  function textAt(at) {
    return drawn.lines.map(({name, series}) =>
      say('point', name, amount(series.middle[at], drawn.unit, series.low?.[at], series.high?.[at]))).join('; ');
  }

  return {
    /** Shows these rows, {name, style, row}, beside the baseline of the picture. */
    show(news, named) {
      picture = news;
      rows = [{name: say('line.baseline'), style: BASELINE, row: news.rows[0]}, ...named];
      frame.element.hidden = false;
      offer(select, MEASURES.filter(measure => rows.some(({row}) => hasAny(row, measure))), measure => say(`compare.of.${measure}`));
      draw();
    },
    hide() {
      frame.element.hidden = true;
      fill(part('compare-table'));
    },
  };
}

function seriesOf(row, measure) {
  if (measure === 'cost-total') return row.yearly?.['cost-total'];
  if (measure === 'cumulative') return row.cumulative;
  return row.series[measure];
}

function hasAny(row, measure) {
  return seriesOf(row, measure)?.middle.some(value => value !== null && value !== 0);
}

function linesOf({date}, rows, measure) {
  const {months, years, start, end} = state.model;
  const unit = UNITS[measure] ?? 'people';
  const isYearly = unit === 'euro';
  const lines = rows.filter(({row}) => seriesOf(row, measure)).map(({name, style, row}) => {
    const {middle, low, high} = seriesOf(row, measure);
    return {width: 2.2, ...style, key: name, name, short: clipped(name), series: {middle, low, high}};
  });
  return {
    unit,
    from: Number(start.slice(0, 4)),
    to: Math.ceil(yearsOf(end)),
    x: isYearly ? years.map(year => year + (measure === 'cumulative' ? 1 : 0.5)) : months.map(yearsOf),
    years: isYearly ? years : null,
    lines,
    marks: isYearly ? [] : marksOn(date),
    zoomed: isZoomed(unit, lines),
  };
}

function clipped(name) {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}

/** The tiles of all variants at the day that is looked at. */
function figures({date}, rows) {
  const tileOf = (row, id) => row.tiles.find(tile => tile.id === id);
  const ids = [...new Set(rows.flatMap(({row}) => row.tiles.map(tile => tile.id)))];
  const titles = ids.map(id => rows.map(({row}) => tileOf(row, id)?.title).find(title => title));
  return table(say('compare.table', day(date)), [say('compare.variant'), ...titles],
    rows.map(({name, row}) => [name, ...ids.map(id => figure(tileOf(row, id)))]));
}

function figure(tile) {
  if (!tile) return h('td', {}, say('table.none'));
  return h('td', {}, tile.value, [tile.difference, tile.band].filter(text => text).map(text => [' ', h('small', {}, text)]));
}
