/** What the lines and planes of a chart mean, readable in grey: each with its dash or its pattern. */
import {h, svg} from './dom.js';

/** A legend of lines and bands: [{name, colour, dash, width}]. */
export function legend(items) {
  return h('ul', {class: 'legend'}, items.map(item => h('li', {}, item.pattern ? plane(item) : swatch(item), h('span', {}, item.name))));
}

/** A piece of a line, for beside its name. */
export function swatch({colour, dash = [], width = 2}) {
  return svg('svg', {width: 40, height: 12, 'aria-hidden': 'true'},
    svg('line', {x1: 0, y1: 6, x2: 40, y2: 6, stroke: colour, 'stroke-width': width, 'stroke-dasharray': dash.join(' ')}));
}

function plane({colour, pattern}) {
  const id = `p-${pattern}-${colour.slice(1)}`;
  return svg('svg', {width: 22, height: 14, 'aria-hidden': 'true'},
    svg('defs', {}, svg('pattern', {id, width: 6, height: 6, patternUnits: 'userSpaceOnUse'},
      svg('rect', {width: 6, height: 6, fill: colour}), marks(pattern))),
    svg('rect', {x: 0.5, y: 0.5, width: 21, height: 13, fill: `url(#${id})`, stroke: '#1a1a1a'}));
}

/** The marks of a pattern on a square of six by six; the canvas draws the same. */
function marks(pattern) {
  const line = {stroke: '#fff', 'stroke-width': 1.6, fill: 'none'};
  switch (pattern) {
    case 'up': return svg('path', {d: 'M-1,7 L7,-1 M-1,1 L1,-1 M5,7 L7,5', ...line});
    case 'down': return svg('path', {d: 'M-1,-1 L7,7 M-1,5 L1,7 M5,-1 L7,1', ...line});
    case 'dots': return svg('circle', {cx: 3, cy: 3, r: 1.4, fill: '#fff'});
    case 'level': return svg('path', {d: 'M0,3 L6,3', ...line});
    case 'cross': return svg('path', {d: 'M0,3 L6,3 M3,0 L3,6', ...line, 'stroke-width': 1.2});
    default: return null;
  }
}
