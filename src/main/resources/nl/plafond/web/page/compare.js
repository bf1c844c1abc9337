/** Plays the saved variants together, once the reader's own is done, and shows them side by side. */
import {chartTools} from './chart-tools.js';
import {makeCharts} from './charts.js';
import {fill, h, part, write} from './dom.js';
import {form} from './drawing.js';
import {isLive, whenDone} from './live.js';
import {day} from './numbers.js';
import {called} from './naming.js';
import {Player} from './play.js';
import {against, isSame, listen, state} from './state.js';
import {say} from './words.js';

const player = new Player();
let charts;
/** What was played last, to the end. */
let seen = '';

/** Ties the comparison to what is saved. */
export function startCompare() {
  charts = makeCharts(part('compare-charts'), chartTools(on));
  listen('opened view saved', refresh);
  listen('settings', () => player.stop());
  whenDone(playIfWanted);
}

function on() {
  return state.saved.filter(variant => variant.on && !isSame(variant, against()));
}

/** What is played and drawn. */
function signature() {
  return JSON.stringify([state.model.id, state.model.print, state.service, state.date, form(), state.against, on()]);
}

function refresh() {
  const isWanted = on().length > 0;
  part('compare-results').hidden = !isWanted;
  if (!isWanted) {
    player.stop();
    seen = '';
    mark('idle');
  } else if (seen === signature()) {
    mark('done');
  } else {
    mark('playing');
    if (!isLive()) playIfWanted();
  }
}

function playIfWanted() {
  const wanted = signature();
  if (on().length === 0 || seen === wanted) return;
  const variants = on();
  mark('playing');
  player.play(variants, charts.wish(), {
    picture(picture, isStillWanted) {
      if (!isStillWanted()) return;
      for (const show of charts.show(picture)) show();
      fill(part('compare-table'), figures(picture));
      mark('first');
    },
    chart: charts.add,
    done() {
      charts.done();
      seen = wanted;
      mark('done');
    },
    refused({problems}) {
      mark('refused', problems.map(({variant, text}) => say('compare.refused', variants[variant] ? called(variants[variant]) : '', text)).join(' '));
    },
    failed: ({text}) => mark('failed', text),
    trouble: trouble => mark('failed', trouble.message),
  });
}

function mark(phase, text = '') {
  part('compare').dataset.state = phase;
  part('compare-results').classList.toggle('old', phase === 'playing' || phase === 'refused' || phase === 'failed');
  write(part('compare-phase'), text || say(`compare.${phase}`));
}

/** The tiles of unchanged policy and of all variants at the day that is looked at. */
function figures({date, rows}) {
  const tileOf = (row, id) => row.tiles.find(tile => tile.id === id);
  const ids = [...new Set(rows.flatMap(row => row.tiles.map(tile => tile.id)))];
  const titles = ids.map(id => rows.map(row => tileOf(row, id)?.title).find(title => title));
  return h('table', {},
    h('caption', {}, say('compare.table', day(date))),
    h('thead', {}, h('tr', {}, [say('compare.variant'), ...titles].map(title => h('th', {scope: 'col'}, title)))),
    h('tbody', {}, rows.map(row => h('tr', {}, h('th', {scope: 'row'}, `${row.letter} ${row.name}`), ids.map(id => cell(tileOf(row, id)))))));
}

function cell(tile) {
  if (!tile) return h('td', {}, say('table.none'));
  return h('td', {}, tile.value, [tile.difference, tile.band].filter(text => text).map(text => [' ', h('small', {}, text)]));
}
