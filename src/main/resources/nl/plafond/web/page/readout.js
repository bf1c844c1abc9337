/** What the lines of a drawing say at a moment: by mouse, by touch, and by the arrow keys. */
import {fill, h, svg} from './dom.js';
import {say} from './words.js';

/** Arrow keys go from moment to moment, page keys by a year of months. */
const STEPS = {ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -12, PageUp: 12, Home: -Infinity, End: Infinity};
const DOT = 4;

export class ReadOut {
  /** Lies over the drawing. To a screen reader it is a slider over time that says what is there. */
  element = h('div', {class: 'reach', role: 'slider', tabindex: 0, 'aria-orientation': 'horizontal', 'aria-valuemin': 0});
  card = h('div', {class: 'card', 'aria-hidden': 'true', hidden: true});
  #marks = svg('g', {class: 'marks'});
  #drawing = null;
  #chart = null;
  #at = 0;
  #isShown = false;

  constructor() {
    const on = (type, action) => this.element.addEventListener(type, action);
    on('pointermove', event => this.#point(event));
    on('pointerdown', event => this.#point(event));
    on('pointerleave', event => {
      if (event.pointerType === 'mouse') this.#hide();
    });
    on('keydown', event => this.#press(event));
    on('focus', () => {
      if (this.element.matches(':focus-visible')) this.#show(this.#at);
    });
    on('blur', () => this.#hide());
  }

  /** Tells of another drawing; stays at the moment where it was, and begins at the chosen date. */
  lay(chart, drawing) {
    const heading = this.#chart?.moments[this.#at]?.heading;
    const last = chart.moments.length - 1;
    const same = chart.moments.findIndex(moment => moment.heading === heading);
    this.#chart = chart;
    this.#drawing = drawing;
    this.#at = same >= 0 ? same : chart.looked >= 0 ? chart.looked : last;
    this.element.hidden = last < 0;
    this.element.setAttribute('aria-label', say('readout', chart.subtitle));
    this.element.setAttribute('aria-valuemax', last);
    drawing.append(this.#marks);
    if (last >= 0 && this.#isShown) this.#show(this.#at);
    else this.#hide();
    if (last >= 0) this.#speak();
  }

  #point({clientX}) {
    const {a: scale, e: left} = this.#drawing.getScreenCTM();
    const x = (clientX - left) / scale;
    const distances = this.#chart.moments.map(moment => Math.abs(moment.x - x));
    this.#show(distances.indexOf(Math.min(...distances)));
  }

  #press(event) {
    if (event.key === 'Escape' && this.#isShown) {
      event.preventDefault();
      this.#hide();
    } else if (event.key in STEPS) {
      event.preventDefault();
      const last = this.#chart.moments.length - 1;
      this.#show(Math.max(0, Math.min(last, this.#at + STEPS[event.key])));
    }
  }

  #show(at) {
    this.#at = at;
    this.#isShown = true;
    const {moments, lines, top, bottom} = this.#chart;
    const {x, heading, values} = moments[at];
    fill(this.card, h('strong', {}, heading), values.map(({line, text, band}) =>
      h('p', {}, swatch(lines[line]), ' ', lines[line].name, ' ', h('b', {}, text), band ? [' ', h('small', {}, band)] : null)));
    const part = x / this.#drawing.viewBox.baseVal.width;
    this.card.classList.toggle('left', part > 0.5);
    const {a: scale, e: left} = this.#drawing.getScreenCTM();
    this.card.style.setProperty('--at', `${left + scale * x - this.element.getBoundingClientRect().left}px`);
    this.card.hidden = false;
    fill(this.#marks, upright(x, top, bottom),
      values.map(({line, y}) => svg('circle', {cx: x, cy: y, r: DOT, fill: lines[line].colour, stroke: '#fff'})));
    this.#speak();
  }

  #hide() {
    this.#isShown = false;
    this.card.hidden = true;
    const {moments, looked = -1, top, bottom} = this.#chart ?? {};
    fill(this.#marks, looked < 0 ? null : upright(moments[looked].x, top, bottom, {'stroke-dasharray': '4 3'}));
  }

  #speak() {
    const {moments, lines} = this.#chart;
    const {heading, values} = moments[this.#at];
    const said = values.map(({line, text, band}) => say(band ? 'readout.banded' : 'readout.value', lines[line].name, text, band));
    this.element.setAttribute('aria-valuenow', this.#at);
    this.element.setAttribute('aria-valuetext', `${heading}: ${said.join('; ')}`);
  }
}

function upright(x, y1, y2, look = {}) {
  return svg('line', {x1: x, x2: x, y1, y2, stroke: '#1a1a1a', ...look});
}

function swatch({colour}) {
  return svg('svg', {width: 12, height: 12, 'aria-hidden': 'true'}, svg('circle', {cx: 6, cy: 6, r: 5, fill: colour}));
}
