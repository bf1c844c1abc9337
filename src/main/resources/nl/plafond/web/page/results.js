/** Everything that is drawn from a picture: sentences, warnings, tiles and charts. */
import {chartTools} from './chart-tools.js';
import {makeCharts} from './charts.js';
import {markTurns, nameOf, warn} from './controls.js';
import {fill, h, part, write} from './dom.js';
import {pictured} from './measure.js';
import {showMovers} from './movers.js';
import {showPapersFor} from './papers.js';
import {inSlices} from './slices.js';
import {showTiles} from './tiles.js';
import {decimal} from './numbers.js';
import {called, current} from './naming.js';
import {against, isSame, state} from './state.js';
import {showProgress} from './status.js';
import {say} from './words.js';

let charts;
/** That what is drawn rests on few possible futures, if it does. */
let few = '';

/** Makes room for the charts. */
export function startResults() {
  charts = makeCharts(part('charts'), chartTools(() => [current()]), part('lead'));
}

/** What the server is asked to draw. */
export function wish() {
  return charts.wish();
}

/** Shows a chart that came after its picture. */
export function showChart(chart) {
  charts.add(chart);
}

/** Nothing more comes. */
export function closePicture() {
  charts.done();
}

/** Draws a picture; kept when it is on the screen. */
export async function showPicture(picture, isStillWanted) {
  const yours = picture.rows[picture.rows.length - 1];
  await inSlices([
    () => showTiles(yours.tiles, showPapersFor, state.against ? say('tile.against', called(against())) : ''),
    () => showWords(yours),
    () => markTurns(showMovers(yours)),
    ...charts.show(picture),
  ]);
  few = picture.few ?? '';
  showRefined(picture.replications, picture.of);
  pictured(picture.replications, isStillWanted);
}

/** Shows how many of the possible futures the picture rests on, and that these are few while they are. */
export function showRefined(played, of) {
  showProgress(played, of);
  write(part('refined'), [say('refined', decimal(played), decimal(of)), few].filter(text => text).join(' '));
}

/** Why the two lines lie on each other. */
function sameness() {
  if (!isSame(current(), against())) return say('same.service', called(against()));
  if (!state.against) return say('same.baseline');
  const names = [called(current()), called(against())];
  return names[0] === names[1] ? say('same.itself', names[0]) : say('same.both', ...names);
}

function showWords(row) {
  // What is compared with itself has no difference to tell of.
  const told = isSame(current(), against()) ? [] : row.sentences;
  const [first, ...sentences] = [row.changed ? null : sameness(), ...told, row.limits].filter(text => text);
  write(part('sentence'), first);
  fill(part('sentences'), sentences.map(text => h('p', {}, text)));
  fill(part('warnings'), row.warnings.map(({control, text}) => h('li', {}, control ? `${nameOf(control)}: ${text}` : text)));
  part('warnings-box').hidden = row.warnings.length === 0;
  warn(row.warnings);
}
