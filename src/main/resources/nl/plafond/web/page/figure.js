/** A chart, behind a fold or as the one that leads: the drawing of the server with a read-out over it, its notes and its table. */
import {dataTable} from './data-table.js';
import {fill, h, write} from './dom.js';
import {drawing} from './drawing.js';
import {ReadOut} from './readout.js';
import {say} from './words.js';

/** Makes the fold of the chart of that name; `id` is unique on the page, `tools` makes what one can do with it, if anything. */
export function figure(id, name, tools) {
  const heading = h('h3', {id: `chart-${id}`});
  const subtitle = h('p', {class: 'caption'});
  const notes = h('p', {class: 'caption notes'});
  const table = h('div', {class: 'table', tabindex: 0, role: 'region', 'aria-labelledby': `chart-${id}`});
  const readOut = new ReadOut();
  const plot = h('div', {class: 'plot'}, readOut.element, readOut.card);
  const made = tools?.(name, heading);
  const body = h('figure', {'data-chart': name}, h('figcaption', {}, heading, subtitle), plot,
    notes, h('details', {class: 'behind'}, h('summary', {}, say(made ? 'chart.behind' : 'chart.table')), made?.elements, table));
  const element = h('details', {class: 'chart', 'data-chart': name, hidden: true}, h('summary', {}, say(`chart.${name}`)), body);
  /** What is drawn, and what is to be drawn once the fold is open. */
  let drawn = null;
  let chart = null;
  let rough = '';

  element.addEventListener('toggle', () => draw());
  /** Whether it is in sight: it leads, or its fold is open. */
  function isOpen() {
    return element.open || !element.contains(body);
  }

  function draw(isSeen = isOpen()) {
    if (!isSeen || drawn === chart) return;
    drawn = chart;
    write(heading, chart.title);
    fill(subtitle, rough ? h('b', {}, `${rough} `) : null, chart.subtitle);
    write(notes, chart.notes.join(' '));
    made?.tell(chart.title);
    const picture = drawing(chart.svg);
    // Its title is the heading above it; nobody wants to hear that twice, nor the numbers on its axes one by one.
    picture.setAttribute('aria-labelledby', picture.querySelector('desc').id);
    for (const group of picture.querySelectorAll(':scope > :not(title, desc)')) group.setAttribute('aria-hidden', 'true');
    plot.querySelector(':scope > svg')?.remove();
    plot.prepend(picture);
    readOut.lay(chart, picture);
    fill(table, dataTable(chart.table));
  }

  return {
    name,
    element,
    isOpen,
    /** Takes the chart out of its fold to that place, or back into it. */
    lead(place) {
      if (place) fill(place, body);
      else element.append(body);
      element.hidden = Boolean(place);
    },
    unfold() {
      element.open = true;
    },
    /** Draws it whether it is in sight or not. */
    print: () => draw(true),
    /** `preliminary` says on how few futures it rests, while more are played. */
    show(news, replications, preliminary) {
      chart = news;
      rough = preliminary;
      element.hidden = !element.contains(body);
      body.dataset.replications = replications;
      draw();
    },
    hide() {
      element.hidden = true;
    },
  };
}
