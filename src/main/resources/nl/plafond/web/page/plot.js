/** What all charts share: time from left to right in years, amounts from zero, and a size that follows the page. */
import uPlot from './uPlot.esm.js';
import {decimal, euro, percent} from './numbers.js';

const INK = '#1a1a1a';
const SOFT = '#4a4a4a';
const GRID = '#dcdcdc';
const HEIGHT = 250;
const TOP = 20;
/** Room for half of the last year. */
export const RIGHT = 22;

/** How numbers of a unit are written along an axis. */
export const AXIS_TEXT = {
  people: value => decimal(value, 1),
  weeks: value => decimal(value, 1),
  share: percent,
  euro: value => euro(value, 3),
};

/** The place of a day on the axis: 2024-12-31 is the end of 2024, so 2025. */
export function yearsOf(iso) {
  const [year, month, day] = iso.split('-').map(Number);
  const start = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, day + 1) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** The font of texts in a chart; it grows with the font of the page. */
export function font(scale = 0.8) {
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize) * scale;
  return `${size}px system-ui, "Segoe UI", Roboto, Arial, sans-serif`;
}

/**
 * A chart in a holder. `make` gives the options that differ from chart to chart: series, hooks, the range of y, the unit,
 * the years, the height and the room at the right.
 */
export function plot(holder, data, {series, hooks, yRange, unit, from, to, height = HEIGHT, right = RIGHT, cursor}) {
  const text = font();
  const options = {
    width: Math.max(holder.clientWidth, 200),
    height,
    padding: [TOP, right, 0, 0],
    legend: {show: false},
    cursor: {y: false, drag: {x: false, y: false}, ...cursor},
    scales: {x: {time: false, range: () => [from, to]}, y: {range: yRange}},
    axes: [timeAxis(text, from, to), amountAxis(text, unit)],
    series: [{}, ...series],
    hooks,
  };
  const chart = new uPlot(options, data, holder);
  new ResizeObserver(() => fit(chart, holder, height)).observe(holder);
  return chart;
}

function fit(chart, holder, height) {
  const width = holder.clientWidth;
  if (width > 0 && width !== chart.width) chart.setSize({width, height});
}

function timeAxis(text, from, to) {
  return {
    stroke: SOFT,
    font: text,
    grid: {stroke: GRID, width: 1},
    ticks: {stroke: SOFT, width: 1, size: 5},
    size: parseFloat(text) + 18,
    gap: 4,
    splits: chart => yearTicks(from, to, chart.width),
    values: (chart, splits) => splits.map(year => String(year)),
  };
}

function yearTicks(from, to, width) {
  const all = [];
  const every = Math.ceil((to - from) / Math.max(2, Math.floor(width / 55)));
  for (let year = Math.ceil(from); year <= to; year += every) all.push(year);
  return all;
}

function amountAxis(text, unit) {
  return {
    stroke: SOFT,
    font: text,
    grid: {stroke: GRID, width: 1},
    ticks: {show: false},
    space: 34,
    values: (chart, splits) => splits.map(AXIS_TEXT[unit]),
    size: (chart, values) => {
      if (!values) return 50;
      chart.ctx.save();
      chart.ctx.font = scaled(font());
      const widest = Math.max(...values.map(value => chart.ctx.measureText(value).width));
      chart.ctx.restore();
      return Math.ceil(widest / devicePixelRatio) + 14;
    },
  };
}

/** A font for the canvas itself, which counts in pixels of the screen. */
export function scaled(text) {
  return text.replace(/^([\d.]+)px/, (all, size) => `${size * devicePixelRatio}px`);
}

/** From zero to a bit above what is there; below zero too if something is. */
export function fromZero(low, high) {
  const top = high > 0 ? high * 1.06 : 0;
  const bottom = low < 0 ? low * 1.06 : 0;
  return top === bottom ? [0, 1] : [bottom, top];
}

/** A thin vertical line at a moment. */
export function paintMoment(chart, at, dash = [2, 3]) {
  const {ctx, bbox} = chart;
  const x = Math.round(chart.valToPos(at, 'x', true)) + 0.5;
  if (x < bbox.left || x > bbox.left + bbox.width + 1) return;
  ctx.save();
  ctx.strokeStyle = INK;
  ctx.lineWidth = devicePixelRatio;
  ctx.setLineDash(dash.map(length => length * devicePixelRatio));
  ctx.beginPath();
  ctx.moveTo(x, bbox.top);
  ctx.lineTo(x, bbox.top + bbox.height);
  ctx.stroke();
  ctx.restore();
}
