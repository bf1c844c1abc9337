/** The charts of one service: each knows its picture, draws it, and tells a listener what there is to see. */
import {BarChart} from './bars.js';
import {barTable, costs} from './costs.js';
import {h} from './dom.js';
import {figureFrame} from './figure.js';
import {legend} from './legend.js';
import {LineChart} from './lines.js';
import {day, month} from './numbers.js';
import {offer} from './offer.js';
import * as pictures from './pictures.js';
import {ShareChart} from './shares.js';
import {limits, shareTable} from './limits.js';
import {service, state} from './state.js';
import {amount, lineTable, yearTable} from './tables.js';
import {say} from './words.js';

/** What the server calls the difference in each measure. */
const DIFFERENCE_FILES = {waiting: 'difference', 'wait-mean': 'difference-wait', 'in-care': 'difference-care'};

/** All charts, in the order in which a reader meets them. */
export function makeCharts() {
  return [
    lineChart('waiting', pictures.waiting),
    lineChart('wait', pictures.wait),
    lineChart('care', pictures.care),
    lineChart('elsewhere', pictures.elsewhere, {file: () => null}),
    lineChart('dwelling', pictures.dwelling, {file: () => null}),
    limitsChart(),
    costChart(),
    differenceChart(),
    cumulativeChart(),
  ];
}

function lineChart(id, pictureOf, {tableOf = lineTable, momentText = at => month(state.model.months[at]), ...more} = {}) {
  const frame = figureFrame(id, more);
  let shown = null;
  const chart = new LineChart(frame.canvas, at => frame.point(at === null ? '' : pointText(shown, at, momentText)));
  return drawable(id, frame, picture => {
    shown = pictureOf(picture);
    if (!shown) return false;
    const title = say(`chart.${id}`);
    frame.say(title, captionOf(id, shown));
    frame.key(legend(shown.lines));
    frame.describe(`${title}, ${nameOfService()}. ${listen(shown, picture)}`);
    chart.draw(shown);
    frame.table(() => tableOf(`${title}, ${nameOfService()}`, shown));
    return true;
  });
}

function differenceChart() {
  const select = h('select', {id: 'difference-measure'});
  const extra = h('p', {class: 'measure'}, h('label', {for: 'difference-measure'}, say('difference.of')), ' ', select);
  let last = null;
  const chart = lineChart('difference', picture => {
    last = picture;
    offer(select, pictures.differences(picture), measure => say(`difference.${measure}`));
    return pictures.difference(picture, select.value);
  }, {extra, file: () => DIFFERENCE_FILES[select.value]});
  select.addEventListener('change', () => chart.draw(last));
  return chart;
}

function cumulativeChart() {
  return lineChart('cumulative', pictures.cumulative, {tableOf: yearTable, momentText: at => String(state.model.years[at])});
}

function costChart() {
  const frame = figureFrame('cost', {file: () => (service() ? 'categories' : 'cost')});
  const chart = new BarChart(frame.canvas, text => frame.point(text));
  return drawable('cost', frame, picture => {
    const shown = costs(picture);
    if (!shown) return false;
    const title = say('chart.cost', state.model.priceLevel);
    frame.say(title, `${say('chart.cost.caption')} ${say(picture.drawn ? 'chart.futures.lines' : 'chart.chance')}`);
    frame.key(legend(shown.categories));
    frame.describe(`${title}, ${nameOfService()}. ${shown.alt}`);
    chart.draw(shown);
    frame.table(() => barTable(`${title}, ${nameOfService()}`, shown));
    return true;
  });
}

function limitsChart() {
  const frame = figureFrame('limits');
  const chart = new ShareChart(frame.canvas);
  return drawable('limits', frame, picture => {
    const shown = limits(picture);
    if (!shown) return false;
    const title = say('chart.limits');
    frame.say(title, say('chart.limits.caption'));
    frame.key(legend(shown.parts));
    frame.describe(`${title}, ${nameOfService()}. ${shown.alt}`);
    chart.draw(shown);
    frame.table(() => shareTable(`${title}, ${nameOfService()}`, shown));
    return true;
  });
}

/** A chart is not shown where it has nothing to draw; what was drawn last is written on it. */
function drawable(id, frame, draw) {
  const {element} = frame;
  return {
    id,
    element,
    draw(picture) {
      // A chart measures its room when it is made, so it must be on the page first.
      element.hidden = false;
      if (draw(picture)) element.dataset.replications = picture.replications;
      else element.hidden = true;
    },
    renewTable: frame.renewTable,
  };
}

export function nameOfService() {
  return service()?.name ?? say('service.all');
}

function captionOf(id, shown) {
  const remarks = [say(`chart.${id}.caption`)];
  if (shown.lines.some(line => line.series.low)) remarks.push(say(shown.lines.some(line => line.series.innerLow?.some(value => value !== null)) ? 'chart.futures' : 'chart.chance'));
  if (shown.lines.some(line => line.stepped)) remarks.push(say('chart.ceiling'));
  if (shown.zoomed) remarks.push(say('chart.zoomed'));
  return remarks.join(' ');
}

function pointText(shown, at, momentText) {
  const said = shown.lines.filter(line => !line.untold && line.series.middle[at] !== null && line.series.middle[at] !== undefined)
    .map(line => say('point', line.name, amount(line.series.middle[at], shown.unit, line.series.low?.[at], line.series.high?.[at])));
  return said.length ? `${momentText(at)}: ${said.join('; ')}` : '';
}

/** What one who does not see the chart needs: how it begins, its highest, and how it stands at the day that is looked at. */
function listen(shown, picture) {
  const at = shown.years ? shown.years.indexOf(Number(picture.date.slice(0, 4))) : state.model.months.indexOf(picture.date);
  const lines = shown.lines.filter(line => !line.untold && line.series.low);
  const value = (line, i) => amount(line.series.middle[i], shown.unit, line.series.low[i], line.series.high[i]);
  return lines.map(line => {
    const top = highestOf(line);
    const when = shown.years ? String(shown.years[top]) : month(state.model.months[top]);
    return say('listen.line', line.name, value(line, firstOf(line)), day(picture.date), value(line, at), value(line, top), when);
  }).join(' ');
}

function highestOf({series: {middle}}) {
  return middle.reduce((top, value, i) => (value !== null && !(value <= middle[top]) ? i : top), 0);
}

function firstOf(line) {
  return Math.max(0, line.series.middle.findIndex(value => value !== null));
}
