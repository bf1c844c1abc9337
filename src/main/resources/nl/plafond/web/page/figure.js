/** A chart behind a fold: the drawing of the server with a read-out over it, its notes, its table and its buttons. */
import {dataTable} from './data-table.js';
import {fill, h, write} from './dom.js';
import {drawing} from './drawing.js';
import {fetchFile, makeReport} from './files.js';
import {showPapersFor} from './papers.js';
import {ReadOut} from './readout.js';
import {say} from './words.js';

/** Makes the fold of the chart of that name; `id` is unique on the page, `variants` are those that a file of it is about. */
export function figure(id, name, variants) {
  const heading = h('h3', {id: `chart-${id}`});
  const subtitle = h('p', {class: 'caption'});
  const notes = h('p', {class: 'caption'});
  const table = h('div', {class: 'table', id: `table-${id}`, hidden: true, tabindex: 0, role: 'region', 'aria-labelledby': `chart-${id}`});
  const report = makeReport();
  const readOut = new ReadOut();
  const plot = h('div', {class: 'plot'}, readOut.element, readOut.card);
  const toggle = button('chart.table', () => openTable(table.hidden));
  toggle.setAttribute('aria-controls', table.id);
  const downloads = ['svg', 'png'].map(format =>
    button(`chart.${format}`, () => fetchFile({what: 'chart', chart: name, format}, variants(), report)));
  const buttons = [toggle, button('papers.ask', () => showPapersFor(heading.textContent)), ...downloads];
  const element = h('details', {class: 'chart', 'data-chart': name, hidden: true}, h('summary', {}, say(`chart.${name}`)),
    h('figure', {}, h('figcaption', {}, heading, subtitle), plot, notes, h('div', {class: 'buttons'}, buttons), report.element, table));
  /** What is drawn, and what is to be drawn once the fold is open. */
  let drawn = null;
  let chart = null;

  element.addEventListener('toggle', draw);
  openTable(false);

  function openTable(isOpen) {
    table.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
  }

  function draw() {
    if (!element.open || drawn === chart) return;
    drawn = chart;
    write(heading, chart.title);
    write(subtitle, chart.subtitle);
    write(notes, chart.notes.join(' '));
    for (const item of buttons) item.setAttribute('aria-label', `${item.textContent}: ${chart.title}`);
    const picture = drawing(chart.svg);
    plot.querySelector(':scope > svg')?.remove();
    plot.prepend(picture);
    readOut.lay(chart, picture);
    fill(table, dataTable(chart.table));
  }

  return {
    name,
    element,
    get isOpen() {
      return element.open;
    },
    unfold(isOpen = true) {
      element.open = isOpen;
      draw();
    },
    show(news, replications) {
      chart = news;
      element.hidden = false;
      element.dataset.replications = replications;
      draw();
    },
    hide() {
      element.hidden = true;
    },
  };
}

function button(key, action) {
  return h('button', {type: 'button', class: 'small', on: {click: action}}, say(key));
}
