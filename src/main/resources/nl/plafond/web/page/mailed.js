/** The page of a played grid: one file, without a server. Every setting of its controls was played before; this shows the one that is chosen. */
import {makeCharts} from './charts.js';
import {fill, h, part, write} from './dom.js';
import {form, startDrawings} from './drawing.js';
import {gridControl} from './grid-control.js';
import {pictured} from './measure.js';
import {showMovers} from './movers.js';
import {inSlices} from './slices.js';
import {changeText} from './settings.js';
import {changed, fullName, listen, put, scenario, startOf, state, valueOf} from './state.js';
import {showTiles} from './tiles.js';
import {say} from './words.js';

/** The model, its controls, the axes of the grid as {id, values}, and a packed picture for each setting. */
const grid = JSON.parse(part('grid').textContent);
const axes = grid.axes.map(({id, values}) => ({control: grid.controls.find(control => control.id === id), values}));
const charts = makeCharts(part('charts'), null, part('lead'));

Object.assign(state, {model: grid.model, scenario: grid.scenario, controls: grid.controls, set: readAddress()});
const views = axes.map(({control, values}) => gridControl(control, fullName(control), values, text => put(control, text)));
fill(part('main-controls'), views.map(view => view.element));
startDrawings();
listen('settings', keepInAddress);
listen('settings view', show);
window.addEventListener('hashchange', () => {
  state.set = readAddress();
  show();
});
show();

async function show() {
  const {set} = state;
  for (const [i, {control}] of axes.entries()) views[i].show(valueOf(control));
  write(part('setting'), chosen());
  const shown = await unpacked(grid.settings[place()]).catch(() => ({problems: [say('mailed.old-browser')]}));
  if (set !== state.set) return;
  const {picture, narrow, problems = []} = shown;
  const isPlayed = problems.length === 0;
  document.querySelector('main').classList.toggle('old', !isPlayed);
  part('trouble').hidden = isPlayed;
  fill(part('trouble'), problems.map(text => h('p', {}, text)));
  if (isPlayed) await draw(form() === 'narrow' ? inNarrow(picture, narrow) : picture);
  document.documentElement.dataset.state = isPlayed ? 'done' : 'refused';
  await pictured(grid.replications, () => set === state.set);
}

/** What is changed, in words. */
function chosen() {
  const said = changed().map(control => `${fullName(control)} ${changeText(control, valueOf(control))}`);
  // What the scenario does besides must not be taken for what the control does.
  return [grid.scenario !== grid.against || said.length === 0 ? scenario().name : null, said.join('; ')].filter(text => text).join(' + ');
}

async function draw(picture) {
  const yours = picture.rows.at(-1);
  const [first, ...rest] = [yours.changed ? null : say(changed().length ? 'mailed.same' : 'mailed.start', picture.rows[0].name), ...yours.sentences, yours.limits].filter(text => text);
  await inSlices([
    () => showTiles(yours.tiles),
    () => showMovers(yours),
    () => write(part('sentence'), first),
    () => fill(part('sentences'), rest.map(text => h('p', {}, text))),
    () => write(part('refined'), picture.few ?? ''),
    () => warn(yours.warnings),
    ...charts.show(picture),
    () => charts.done(),
  ]);
}

/** Says at each control what there is to know about it, and of what has none below the picture. */
function warn(warnings) {
  for (const view of views) view.warn(warnings.filter(({control}) => control === view.control.id).map(({text}) => text).join(' '));
  const others = warnings.filter(({control}) => !views.some(view => view.control.id === control));
  fill(part('warnings'), others.map(({text}) => h('li', {}, text)));
  part('warnings-box').hidden = others.length === 0;
}

/** A picture for a phone: the narrow drawings say the same at other places. */
function inNarrow(picture, narrow) {
  const charts = picture.charts.map((chart, i) => {
    const {places, ...drawing} = narrow[i];
    const moments = chart.moments.map((moment, at) => {
      const [x, ...heights] = places[at];
      return {...moment, x, values: moment.values.map((value, line) => ({...value, y: heights[line]}))};
    });
    return {...chart, ...drawing, moments};
  });
  return {...picture, charts};
}

/** The place of what is set among the settings: the last axis counts fastest. */
function place() {
  return axes.reduce((at, {control, values}) => at * values.length + values.indexOf(valueOf(control)), 0);
}

async function unpacked(base64) {
  const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).json();
}

/** What the address says of the controls; what was not played is left out. */
function readAddress() {
  const asked = new URLSearchParams(location.hash.slice(1));
  const played = axes.filter(({control, values}) => values.includes(asked.get(control.id)) && asked.get(control.id) !== startOf(control));
  return Object.fromEntries(played.map(({control}) => [control.id, asked.get(control.id)]));
}

function keepInAddress() {
  history.replaceState(null, '', `#${new URLSearchParams(state.set)}`);
}
