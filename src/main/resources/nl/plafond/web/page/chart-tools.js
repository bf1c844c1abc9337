/** What one can do with a chart of the live page: ask where its numbers come from, and take its drawing along. */
import {fetchFile, makeReport} from './files.js';
import {h} from './dom.js';
import {showPapersFor} from './papers.js';
import {say} from './words.js';

/** Makes the tools of a chart; `variants` are those that a file of it is about. */
export function chartTools(variants) {
  return (name, heading) => {
    const report = makeReport();
    const downloads = ['svg', 'png'].map(format =>
      button(`chart.${format}`, () => fetchFile({what: 'chart', chart: name, format}, variants(), report)));
    const buttons = [button('papers.ask', () => showPapersFor(heading.textContent)), ...downloads];
    return {
      elements: [h('div', {class: 'buttons'}, buttons), report.element],
      /** Tells of another title, for whoever hears a button without seeing its chart. */
      tell(title) {
        for (const item of buttons) item.setAttribute('aria-label', `${item.textContent}: ${title}`);
      },
    };
  };
}

function button(key, action) {
  return h('button', {type: 'button', class: 'small', on: {click: action}}, say(key));
}
