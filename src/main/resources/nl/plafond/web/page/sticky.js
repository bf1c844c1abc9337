/** Keeps the tiles in sight while one looks at a chart further down: in short, so that the chart has room. */
import {part} from './dom.js';

const WIDE = matchMedia('(min-width: 68.75em) and (min-height: 43.75em)');

/** Makes the head of the results short once it would leave the screen. */
export function startSticky() {
  const head = part('head');
  new IntersectionObserver(([entry]) => {
    const isStuck = WIDE.matches && !entry.isIntersecting && entry.boundingClientRect.top < 0;
    if (isStuck === head.classList.contains('stuck')) return;
    const before = head.offsetHeight;
    head.classList.toggle('stuck', isStuck);
    // What it gives up stays free, or everything below would jump.
    head.style.marginBottom = isStuck ? `${before - head.offsetHeight}px` : '';
  }).observe(part('head-edge'));
}
