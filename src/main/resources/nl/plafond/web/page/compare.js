/** The saved variants side by side: one chart and one table, played together. */
import {BASELINE, VARIANTS} from './colours.js';
import {fill, h, part, write} from './dom.js';
import {figureFrame} from './figure.js';
import {legend} from './legend.js';
import {LineChart} from './lines.js';
import {isLive, whenDone} from './live.js';
import {day, month} from './numbers.js';
import {offer} from './offer.js';
import {isZoomed} from './pictures.js';
import {yearsOf} from './plot.js';
import {Player} from './play.js';
import {listen, state} from './state.js';
import {amount, lineTable, table, yearTable} from './tables.js';
import {say} from './words.js';

const MEASURES = ['waiting', 'wait-mean', 'in-care', 'elsewhere', 'cost-total', 'cumulative'];
/** What the server calls the chart of a measure. */
const FILES = {waiting: 'waiting', 'wait-mean': 'wait', 'in-care': 'care', 'cost-total': 'cost', cumulative: 'cumulative'};
const UNITS = {'wait-mean': 'weeks', 'cost-total': 'euro', cumulative: 'euro'};

const LONGEST = 28;

const player = new Player();
const select = h('select', {id: 'compare-measure'});
let frame;
let chart;
let picture = null;
let wanted = '';
let shown = '';
let drawn = null;

/** Ties the comparison to what is saved; it waits until the reader's own variant is played. */
export function startCompare() {
  const extra = h('p', {class: 'measure'}, h('label', {for: 'compare-measure'}, say('compare.measure')), ' ', select);
  frame = figureFrame('compare', {extra, variants: variantsOn, file: () => FILES[select.value]});
  chart = new LineChart(frame.canvas, at => frame.point(at === null ? '' : pointText(at)));
  frame.element.hidden = true;
  fill(part('compare-chart'), frame.element);
  select.addEventListener('change', draw);
  listen('opened view saved', refresh);
  listen('settings', () => player.stop());
  whenDone(playIfWanted);
  window.addEventListener('beforeprint', () => frame.renewTable());
}

function variantsOn() {
  return state.saved.filter(variant => variant.on);
}

/** What is compared, apart from names: a new name asks for no new play. */
function signature() {
  const variants = variantsOn().map(({scenario, set}) => [scenario, Object.entries(set).sort()]);
  return JSON.stringify([state.model.id, state.service, state.date, variants]);
}

function refresh() {
  wanted = signature();
  if (variantsOn().length === 0) {
    player.stop();
    show(null);
  } else if (wanted === shown) {
    draw();
  } else {
    mark('playing');
    if (!isLive()) playIfWanted();
  }
}

function playIfWanted() {
  if (variantsOn().length === 0 || wanted === shown) return;
  const mine = wanted;
  mark('playing');
  player.play(variantsOn(), {
    picture(news) {
      picture = news;
      show(news);
      mark(news.replications < news.of ? 'first' : 'done');
      if (news.replications === news.of) shown = mine;
    },
    refused({problems}) {
      mark('refused', problems.map(({variant, text}) => say('compare.refused', variantsOn()[variant]?.name ?? '', text)).join(' '));
    },
    failed: ({text}) => mark('failed', text),
    trouble: trouble => mark('failed', trouble.message),
  });
}

function mark(phase, text = '') {
  const section = part('compare');
  section.dataset.state = phase;
  part('compare-results').classList.toggle('old', phase === 'playing' || phase === 'refused' || phase === 'failed');
  write(part('compare-phase'), text || say(`compare.${phase}`));
}

function show(news) {
  picture = news;
  frame.element.hidden = news === null;
  if (news === null) {
    shown = '';
    part('compare').dataset.state = 'idle';
    write(part('compare-phase'), '');
    fill(part('compare-table'));
  } else {
    offer(select, MEASURES.filter(measure => seriesOf(news.rows[0], measure)), measure => say(`compare.of.${measure}`));
    draw();
  }
}

function draw() {
  if (!picture) return;
  drawn = pictureOf(picture, select.value);
  if (!drawn) return;
  const title = say('chart.compare', say(`compare.of.${select.value}`));
  frame.say(title, `${say('chart.compare.caption')}${drawn.zoomed ? ` ${say('chart.zoomed')}` : ''}`);
  frame.key(legend(drawn.lines));
  frame.describe(describe(title));
  chart.draw(drawn);
  frame.table(() => (drawn.years ? yearTable : lineTable)(title, drawn), picture.replications === picture.of);
  frame.element.dataset.replications = picture.replications;
  fill(part('compare-table'), tilesTable(picture));
}

function nameOf(i) {
  return i === 0 ? say('line.baseline') : variantsOn()[i - 1]?.name ?? picture.rows[i].name;
}

/** The line of a variant keeps the colour and dash that it has in the list. */
function styleOf(i) {
  return i === 0 ? BASELINE : {...VARIANTS[state.saved.indexOf(variantsOn()[i - 1])], width: 2.2};
}

function seriesOf(row, measure) {
  if (measure === 'cost-total') return row.yearly?.['cost-total'];
  if (measure === 'cumulative') return row.cumulative;
  return row.series[measure];
}

function pictureOf({rows, date}, measure) {
  const {months, years, start, end} = state.model;
  const isYearly = measure === 'cost-total' || measure === 'cumulative';
  const lines = rows.map((row, i) => {
    const {mean, low, high} = seriesOf(row, measure) ?? {mean: []};
    return {...styleOf(i), key: `row-${i}`, name: nameOf(i), short: clipped(nameOf(i)), series: {mean, low, high}};
  }).filter(line => line.series.mean.length > 0);
  const x = isYearly ? years.map(year => year + (measure === 'cumulative' ? 1 : 0.5)) : months.map(yearsOf);
  return {
    unit: UNITS[measure] ?? 'people',
    from: Number(start.slice(0, 4)),
    to: Math.ceil(yearsOf(end)),
    x,
    years: isYearly ? years : null,
    lines,
    marks: isYearly ? [] : [{at: yearsOf(date), name: day(date), dash: [5, 3]}],
    zoomed: isZoomed(UNITS[measure] ?? 'people', lines),
  };
}

function clipped(name) {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}

function pointText(at) {
  const when = drawn.years ? String(drawn.years[at]) : month(state.model.months[at]);
  return `${when}: ${drawn.lines.map(line => say('point', line.name, valueAt(line, at))).join('; ')}`;
}

function valueAt({series}, at) {
  return amount(series.mean[at], drawn.unit, series.low?.[at], series.high?.[at]);
}

function describe(title) {
  const at = drawn.years ? drawn.years.indexOf(Number(picture.date.slice(0, 4))) : state.model.months.indexOf(picture.date);
  const said = drawn.lines.map(line => say('point', line.name, valueAt(line, at))).join('; ');
  return `${title}. ${day(picture.date)}: ${said}.`;
}

/** The tiles of all variants at the day that is looked at. */
function tilesTable({rows, date}) {
  const ids = [...new Set(rows.flatMap(row => row.tiles.map(tile => tile.id)))];
  const tileOf = (row, id) => row.tiles.find(tile => tile.id === id);
  const headings = [say('compare.variant'), ...ids.map(id => rows.map(row => tileOf(row, id)?.title).find(title => title))];
  return table(say('compare.table', day(date)), headings, rows.map((row, i) => [nameOf(i), ...ids.map(id => tileCell(tileOf(row, id)))]));
}

function tileCell(tile) {
  if (!tile) return h('td', {}, say('table.none'));
  return h('td', {}, tile.value, ' ', h('small', {}, [tile.band, tile.difference].filter(text => text).join('; ')));
}
