/** A chart of stacked bars: for each year the baseline at the left, faint, and yours at the right. */
import {costText} from './costs.js';
import {patternFill} from './patterns.js';
import {fromZero, plot} from './plot.js';

const INK = '#1a1a1a';

export class BarChart {
  #holder;
  #onPoint;
  #chart = null;
  #shape = '';
  #picture = null;

  constructor(holder, onPoint) {
    this.#holder = holder;
    this.#onPoint = onPoint;
  }

  draw(picture) {
    this.#picture = picture;
    const data = [picture.years.map(year => year + 0.5), picture.bars[1].yearly['cost-total'].middle];
    const shape = `${picture.from}-${picture.to}`;
    if (this.#chart && shape === this.#shape) {
      this.#chart.setData(data);
      return;
    }
    this.#chart?.destroy();
    this.#shape = shape;
    this.#chart = plot(this.#holder, data, {
      unit: 'euro',
      from: picture.from,
      to: picture.to,
      series: [{paths: () => null, points: {show: false}}],
      yRange: () => fromZero(0, highest(this.#picture)),
      cursor: {points: {show: false}},
      hooks: {
        draw: [chart => paint(chart, this.#picture)],
        setCursor: [chart => this.#onPoint(chart.cursor.idx == null ? '' : costText(this.#picture, chart.cursor.idx))],
      },
    });
  }
}

function highest(picture) {
  return Math.max(...picture.bars.flatMap(bar => {
    const total = bar.yearly['cost-total'];
    return total.p90 ?? total.middle;
  }), ...picture.bars.flatMap(bar => bar.yearly['cost-total'].middle));
}

function paint(chart, picture) {
  chart.ctx.save();
  picture.years.forEach((year, at) => {
    picture.bars.forEach((bar, side) => {
      const left = chart.valToPos(year + (side === 0 ? 0.12 : 0.52), 'x', true);
      const right = chart.valToPos(year + (side === 0 ? 0.48 : 0.88), 'x', true);
      paintStack(chart, picture.categories, bar, at, left, right - left);
      paintSpread(chart, bar.yearly['cost-total'], at, (left + right) / 2);
    });
  });
  chart.ctx.restore();
}

function paintStack(chart, categories, bar, at, left, width) {
  const {ctx} = chart;
  let below = 0;
  for (const category of categories) {
    const value = bar.yearly[category.id]?.middle[at] ?? 0;
    if (value <= 0) continue;
    const foot = chart.valToPos(below, 'y', true);
    const top = chart.valToPos(below + value, 'y', true);
    ctx.globalAlpha = bar.faint ? 0.45 : 1;
    ctx.fillStyle = patternFill(ctx, category);
    ctx.fillRect(left, top, width, foot - top);
    ctx.globalAlpha = 1;
    ctx.strokeStyle = bar.faint ? '#767676' : INK;
    ctx.lineWidth = devicePixelRatio;
    ctx.strokeRect(left, top, width, foot - top);
    below += value;
  }
}

/** A thin line from the tenth to the ninetieth percentile of the total. */
function paintSpread(chart, total, at, middle) {
  if (!total.p10 || total.p10[at] === null || total.p90[at] <= total.p10[at]) return;
  const {ctx} = chart;
  ctx.strokeStyle = INK;
  ctx.lineWidth = 1.5 * devicePixelRatio;
  ctx.beginPath();
  ctx.moveTo(middle, chart.valToPos(total.p10[at], 'y', true));
  ctx.lineTo(middle, chart.valToPos(total.p90[at], 'y', true));
  ctx.stroke();
}
