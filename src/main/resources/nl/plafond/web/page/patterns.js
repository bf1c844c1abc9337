/** Patterns that tell planes apart without colour; the legend draws the same ones. */

const SIDE = 6;
const made = new Map();

/** A fill for a canvas: the colour with white marks of that pattern. */
export function patternFill(ctx, {colour, pattern}) {
  const key = `${colour}/${pattern}/${devicePixelRatio}`;
  if (!made.has(key)) made.set(key, ctx.createPattern(tile(colour, pattern), 'repeat'));
  return made.get(key);
}

function tile(colour, pattern) {
  const canvas = document.createElement('canvas');
  const size = Math.round(SIDE * devicePixelRatio);
  canvas.width = size;
  canvas.height = size;
  const ctx = canvas.getContext('2d');
  ctx.fillStyle = colour;
  ctx.fillRect(0, 0, size, size);
  ctx.scale(size / SIDE, size / SIDE);
  ctx.strokeStyle = '#fff';
  ctx.fillStyle = '#fff';
  ctx.lineWidth = pattern === 'cross' ? 1.2 : 1.6;
  mark(ctx, pattern);
  return canvas;
}

function mark(ctx, pattern) {
  const lines = {
    up: [[-1, 7, 7, -1], [-1, 1, 1, -1], [5, 7, 7, 5]],
    down: [[-1, -1, 7, 7], [-1, 5, 1, 7], [5, -1, 7, 1]],
    level: [[0, 3, 6, 3]],
    cross: [[0, 3, 6, 3], [3, 0, 3, 6]],
  }[pattern] ?? [];
  for (const [x1, y1, x2, y2] of lines) {
    ctx.beginPath();
    ctx.moveTo(x1, y1);
    ctx.lineTo(x2, y2);
    ctx.stroke();
  }
  if (pattern === 'dots') {
    ctx.beginPath();
    ctx.arc(3, 3, 1.4, 0, 2 * Math.PI);
    ctx.fill();
  }
}
