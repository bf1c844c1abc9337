/** Moments in a chart: the day that is looked at, and when the measures start. */
import {day} from './numbers.js';
import {font, paintMoment, scaled, yearsOf} from './plot.js';
import {isAtWork, state, valueOf} from './state.js';

const NAMED_FROM = 560;
const LONGEST = 40;

/** The day that is looked at, as a moment. */
export function marksOn(date) {
  return [{at: yearsOf(date), name: day(date), dash: [5, 3]}];
}

/** The moments of a picture: {at, name, dash}. */
export function marksOf(date) {
  const starts = state.controls.filter(control => control.kind === 'month' && isAtWork(control))
    .map(control => ({at: yearsOf(valueOf(control)) - 1 / 365, name: clipped(nameOf(control)), dash: [1, 2]}));
  return [...marksOn(date), ...starts];
}

function nameOf(control) {
  return state.controls.find(other => other.id === control.under)?.name ?? control.name;
}

function clipped(name) {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}

/** Draws the moments, and above the chart their names as far as these do not run into each other. */
export function paintMarks(chart, marks) {
  const {ctx, bbox} = chart;
  ctx.save();
  ctx.font = scaled(font(0.72));
  ctx.textAlign = 'left';
  ctx.textBaseline = 'bottom';
  ctx.fillStyle = '#1a1a1a';
  const taken = [];
  for (const mark of marks) {
    paintMoment(chart, mark.at, mark.dash);
    if (chart.width < NAMED_FROM) continue;
    const width = ctx.measureText(mark.name).width;
    const left = Math.min(chart.valToPos(mark.at, 'x', true) + 2, bbox.left + bbox.width - width);
    if (taken.some(([from, to]) => left < to + 8 && left + width > from - 8)) continue;
    taken.push([left, left + width]);
    ctx.fillText(mark.name, left, bbox.top - 2 * devicePixelRatio);
  }
  ctx.restore();
}
