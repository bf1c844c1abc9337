/** The frame of a chart: title, caption, legend, what the pointer is at, the chart, its table and its buttons. */
import {h, fill, write} from './dom.js';
import {fetchFile, makeReport} from './files.js';
import {showPapersFor} from './papers.js';
import {current} from './state.js';
import {say} from './words.js';

/**
 * Makes the frame of the chart with that id. `extra` goes between caption and legend, `variants` are what it shows, and
 * `file` is the name by which the server draws it now; nothing if it does not.
 */
export function figureFrame(id, {extra = null, variants = () => [current()], file = () => id} = {}) {
  const heading = h('h3', {id: `chart-${id}`});
  const caption = h('p', {class: 'caption'});
  const key = h('div', {class: 'key'});
  const point = h('p', {class: 'point', 'aria-hidden': 'true'});
  const canvas = h('div', {class: 'plot', role: 'img'});
  const table = h('div', {class: 'table', id: `table-${id}`, hidden: true, tabindex: 0, role: 'region', 'aria-labelledby': `chart-${id}`});
  const report = makeReport();
  const toggle = button('chart.table', () => openTable(table.hidden));
  toggle.setAttribute('aria-expanded', 'false');
  toggle.setAttribute('aria-controls', table.id);
  let drawTable = () => null;

  const downloads = ['svg', 'png'].map(format =>
    button(`chart.${format}`, () => fetchFile({what: 'chart', chart: file(), format}, variants(), report)));
  const buttons = [toggle, button('papers.ask', () => showPapersFor(heading.textContent)), ...downloads];
  const element = h('figure', {class: 'chart', 'data-chart': id},
    h('figcaption', {}, heading, caption), extra, key, point, canvas,
    h('div', {class: 'buttons'}, buttons), report.element, table);

  function openTable(isOpen) {
    table.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) renew();
  }

  function renew() {
    fill(table, drawTable());
  }

  return {
    element,
    canvas,
    say(title, text) {
      write(heading, title);
      write(caption, text);
      for (const item of buttons) item.setAttribute('aria-label', `${item.textContent}: ${title}`);
      for (const item of downloads) item.hidden = !file();
    },
    key(list) {
      if (key.dataset.names === list.textContent) return;
      key.dataset.names = list.textContent;
      fill(key, list);
    },
    point: text => write(point, text),
    describe: text => canvas.setAttribute('aria-label', text),
    /** How the table is made; it is made once it can be seen, or printed. */
    table(make) {
      drawTable = make;
      if (!table.hidden) renew();
    },
    renewTable: renew,
  };
}

function button(key, action) {
  return h('button', {type: 'button', class: 'small', on: {click: action}}, say(key));
}
