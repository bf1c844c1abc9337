/** A chart of shares that add up to the whole: a strip for the baseline, if it differs, and one for yours. */
import {fill, h} from './dom.js';
import {paintMarks} from './marks.js';
import {patternFill} from './patterns.js';
import {plot} from './plot.js';

const HEIGHT = 130;

export class ShareChart {
  #holder;
  #strips = [];
  #picture = null;
  #shape = '';

  constructor(holder) {
    this.#holder = holder;
  }

  draw(picture) {
    this.#picture = picture;
    const shape = JSON.stringify([picture.from, picture.to, picture.rows.map(row => row.name)]);
    if (shape !== this.#shape) this.#rebuild(picture);
    this.#shape = shape;
    for (const strip of this.#strips) strip.setData([picture.x, picture.x.map(() => 1)]);
  }

  #rebuild(picture) {
    for (const strip of this.#strips) strip.destroy();
    const holders = picture.rows.map(() => h('div', {}));
    fill(this.#holder, picture.rows.flatMap((row, i) => [h('p', {class: 'strip'}, row.name), holders[i]]));
    this.#strips = holders.map((holder, i) => plot(holder, [picture.x, picture.x.map(() => 1)], {
      unit: 'share',
      from: picture.from,
      to: picture.to,
      height: HEIGHT,
      series: [{paths: () => null, points: {show: false}}],
      yRange: () => [0, 1],
      cursor: {show: false},
      hooks: {draw: [chart => this.#paint(chart, i)]},
    }));
  }

  #paint(chart, i) {
    const {x, parts, rows, from, marks} = this.#picture;
    const {ctx} = chart;
    ctx.save();
    parts.forEach((part, k) => {
      ctx.fillStyle = patternFill(ctx, part);
      rows[i].shares.forEach((shares, m) => {
        const below = shares.slice(0, k).reduce((sum, share) => sum + share, 0);
        const left = Math.round(chart.valToPos(m === 0 ? from : x[m - 1], 'x', true));
        const right = Math.round(chart.valToPos(x[m], 'x', true));
        const foot = chart.valToPos(below, 'y', true);
        const top = chart.valToPos(below + shares[k], 'y', true);
        ctx.fillRect(left, top, right - left, foot - top);
      });
    });
    ctx.strokeStyle = '#1a1a1a';
    ctx.lineWidth = devicePixelRatio;
    ctx.strokeRect(chart.bbox.left, chart.bbox.top, chart.bbox.width, chart.bbox.height);
    ctx.restore();
    paintMarks(chart, marks);
  }
}
