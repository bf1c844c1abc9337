/** All charts of a picture, each behind a fold. Those that are open are drawn in each picture, the others after the last one. */
import {figure} from './figure.js';
import {form} from './drawing.js';

/** What a reader sees first: the list and the money. */
const OPEN = ['waiting', 'cost'];

/** Keeps the charts in that holder; `variants` are those that a file of a chart is about. */
export function makeCharts(holder, variants) {
  let figures = [];
  /** The names of those that belong to what is looked at now. */
  let fresh = new Set();
  let replications = 0;
  let unfolded = [];

  function frames(names) {
    if (figures.map(item => item.name).join() === names.join()) return;
    figures = names.map(name => figure(`${holder.id}-${name}`, name, variants));
    holder.replaceChildren(...figures.map(item => item.element));
    for (const item of figures) if (OPEN.includes(item.name)) item.unfold();
  }

  function add(chart) {
    fresh.add(chart.name);
    figures.find(item => item.name === chart.name)?.show(chart, replications);
  }

  // On paper there is nothing to unfold.
  window.addEventListener('beforeprint', () => {
    unfolded = figures.filter(item => !item.isOpen && fresh.has(item.name));
    for (const item of unfolded) item.unfold();
  });
  window.addEventListener('afterprint', () => {
    for (const item of unfolded) item.unfold(false);
  });

  return {
    /** What the server is asked to draw. */
    wish: () => ({form: form(), place: holder.id, charts: figures.length ? figures.filter(item => item.isOpen).map(item => item.name) : OPEN}),
    /** The work of showing a picture, in pieces. */
    show(picture) {
      fresh = new Set();
      replications = picture.replications;
      frames(picture.names);
      return picture.charts.map(chart => () => add(chart));
    },
    add,
    /** Nothing more comes: what was not drawn there is not. */
    done() {
      for (const item of figures) if (!fresh.has(item.name)) item.hide();
      const shown = figures.filter(item => fresh.has(item.name));
      if (shown.length && !shown.some(item => item.isOpen)) shown[0].unfold();
    },
  };
}
