/** All charts of a picture. The first that is drawn may lead; the others are behind a fold each. Those in sight are drawn in each picture, the others after the last one. */
import {figure} from './figure.js';
import {form} from './drawing.js';
import {decimal} from './numbers.js';
import {say} from './words.js';

/** What is unfolded at first: the list and the money. */
const OPEN = ['waiting', 'cost'];

/** Keeps the charts in that holder; `tools` makes what one can do with each, if anything, `stage` is where the first chart leads. */
export function makeCharts(holder, tools, stage = null) {
  let figures = [];
  /** The names of those that belong to what is looked at now. */
  let fresh = new Set();
  let replications = 0;
  let rough = '';
  let leader = null;

  function frames(names) {
    if (figures.map(item => item.name).join() === names.join()) return;
    figures = names.map(name => figure(`${holder.id}-${name}`, name, tools));
    holder.replaceChildren(...figures.map(item => item.element));
    for (const item of figures) if (OPEN.includes(item.name)) item.unfold();
  }

  /** The server draws first what the controls move most. */
  function lead(name) {
    const next = figures.find(item => item.name === name);
    if (!stage || next === leader) return;
    if (figures.includes(leader)) leader.lead(null);
    leader = next;
    leader.lead(stage);
  }

  function add(chart) {
    fresh.add(chart.name);
    figures.find(item => item.name === chart.name)?.show(chart, replications, rough);
  }

  /** Whether a chart is seen: what is in a closed fold is not, open or not. */
  function isSeen(item) {
    return item === leader || (item.isOpen() && (holder.closest('details')?.open ?? true));
  }

  window.addEventListener('beforeprint', () => {
    for (const item of figures) if (fresh.has(item.name)) item.print();
  });

  return {
    /** What the server is asked to draw; the one that leads it draws anyway. */
    wish: () => ({form: form(), place: holder.id, charts: figures.filter(isSeen).map(item => item.name)}),
    /** The work of showing a picture, in pieces. */
    show(picture) {
      fresh = new Set();
      replications = picture.replications;
      rough = replications < picture.of ? say('rough', decimal(replications), decimal(picture.of)) : '';
      frames(picture.names);
      lead(picture.charts[0]?.name);
      return picture.charts.map(chart => () => add(chart));
    },
    add,
    /** Nothing more comes: what was not drawn there is not. */
    done() {
      for (const item of figures) if (!fresh.has(item.name)) item.hide();
      const shown = figures.filter(item => fresh.has(item.name));
      if (shown.length && !shown.some(item => item.isOpen())) shown[0].unfold();
    },
  };
}
