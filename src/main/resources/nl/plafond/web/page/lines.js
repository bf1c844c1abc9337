/** A chart of lines with their bands: light for 8 in 10 possible futures, dark for chance alone. */
import uPlot from './uPlot.esm.js';
import {paintMarks} from './marks.js';
import {RIGHT, font, fromZero, plot, scaled} from './plot.js';

const LABELS_FROM = 560;

/**
 * Draws a picture of lines, and draws the next one in the same chart if it has the same lines.
 *
 * A picture: {unit, from, to, x, lines, marks, zoomed}. A line: {key, name, short, colour, dash, width, stepped, series}
 * where series has the middle and may have low, high, p10, p90, innerLow, innerHigh.
 */
export class LineChart {
  #holder;
  #chart = null;
  #shape = '';
  #picture = null;
  #onPoint;

  constructor(holder, onPoint) {
    this.#holder = holder;
    this.#onPoint = onPoint;
  }

  draw(picture) {
    this.#picture = picture;
    const data = [picture.x, ...picture.lines.map(line => line.series.middle)];
    const shape = JSON.stringify([picture.unit, picture.from, picture.to, picture.lines.map(line => [line.key, line.short])]);
    if (this.#chart && shape === this.#shape) {
      this.#chart.setData(data);
      return;
    }
    this.#chart?.destroy();
    this.#shape = shape;
    this.#chart = plot(this.#holder, data, this.#options(picture));
  }

  #options(picture) {
    const labelled = this.#holder.clientWidth >= LABELS_FROM && picture.lines.some(line => line.short);
    return {
      unit: picture.unit,
      from: picture.from,
      to: picture.to,
      right: labelled ? Math.max(RIGHT, 12 + widest(picture.lines)) : RIGHT,
      series: picture.lines.map(seriesOf),
      yRange: () => rangeOf(this.#picture),
      cursor: {points: {size: 7, fill: (chart, index) => picture.lines[index - 1]?.colour}},
      hooks: {
        drawAxes: [chart => paintBands(chart, this.#picture)],
        draw: [chart => {
          paintMarks(chart, this.#picture.marks ?? []);
          if (labelled) paintLabels(chart, this.#picture.lines);
        }],
        setCursor: [chart => this.#onPoint(chart.cursor.idx ?? null)],
      },
    };
  }
}

function seriesOf(line) {
  return {
    stroke: line.colour,
    width: line.width ?? 2,
    dash: line.dash ?? [],
    points: {show: false},
    spanGaps: false,
    paths: line.stepped ? uPlot.paths.stepped({align: -1}) : uPlot.paths.linear(),
  };
}

/** From zero, unless what happens would then be invisible; the caption says so. */
export function rangeOf(picture) {
  const [low, high] = extent(picture.lines);
  if (!picture.zoomed) return fromZero(low, high);
  const room = Math.max((high - low) * 0.15, high * 0.002);
  return [Math.max(0, low - room), high + room];
}

/** The lowest and highest of all lines and bands. */
export function extent(lines) {
  let low = Infinity;
  let high = -Infinity;
  for (const line of lines) {
    for (const [key, values] of Object.entries(line.series)) {
      if (key === 'replications') continue;
      for (const value of values) {
        if (value === null) continue;
        if (value < low) low = value;
        if (value > high) high = value;
      }
    }
  }
  return low > high ? [0, 0] : [low, high];
}

function paintBands(chart, picture) {
  const {ctx, bbox} = chart;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  for (const line of picture.lines) {
    ctx.fillStyle = line.colour;
    paintBand(chart, picture.x, line.series.p10, line.series.p90, 0.15);
    paintBand(chart, picture.x, line.series.innerLow, line.series.innerHigh, 0.32);
  }
  ctx.restore();
}

function paintBand(chart, x, low, high, alpha) {
  if (!low || !high) return;
  chart.ctx.globalAlpha = alpha;
  for (let first = 0; first < x.length; first++) {
    if (low[first] === null) continue;
    let last = first;
    while (last + 1 < x.length && low[last + 1] !== null) last++;
    chart.ctx.beginPath();
    for (let i = first; i <= last; i++) chart.ctx.lineTo(chart.valToPos(x[i], 'x', true), chart.valToPos(high[i], 'y', true));
    for (let i = last; i >= first; i--) chart.ctx.lineTo(chart.valToPos(x[i], 'x', true), chart.valToPos(low[i], 'y', true));
    chart.ctx.closePath();
    chart.ctx.fill();
    first = last;
  }
}

/** Names at the ends of the lines, moved apart where they would run into each other. */
function paintLabels(chart, lines) {
  const {ctx, bbox} = chart;
  const size = 15 * devicePixelRatio;
  const labels = lines.filter(line => line.short).map(line => ({line, y: endOf(chart, line)}))
    .filter(label => label.y !== null).sort((one, other) => one.y - other.y);
  for (let i = 1; i < labels.length; i++) labels[i].y = Math.max(labels[i].y, labels[i - 1].y + size);
  const below = labels.length ? labels[labels.length - 1].y - (bbox.top + bbox.height) : 0;
  if (below > 0) {
    labels[labels.length - 1].y -= below;
    for (let i = labels.length - 2; i >= 0; i--) labels[i].y = Math.min(labels[i].y, labels[i + 1].y - size);
  }
  ctx.save();
  ctx.font = scaled(font(0.78));
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  for (const {line, y} of labels) {
    ctx.fillStyle = line.colour;
    ctx.fillText(line.short, bbox.left + bbox.width + 6 * devicePixelRatio, y);
  }
  ctx.restore();
}

function endOf(chart, line) {
  const value = line.series.middle.findLast(item => item !== null);
  return value === undefined ? null : chart.valToPos(value, 'y', true);
}

function widest(lines) {
  const ctx = document.createElement('canvas').getContext('2d');
  ctx.font = font(0.78);
  return Math.max(...lines.filter(line => line.short).map(line => ctx.measureText(line.short).width));
}
