/** Drawings of the server, and the form in which this screen wants them. */
import {tell} from './state.js';

const NARROW = matchMedia('(max-width: 45em)');

/** How wide a drawing may be: `wide` or `narrow`. */
export function form() {
  return NARROW.matches ? 'narrow' : 'wide';
}

/** Asks for other drawings when the screen is turned. */
export function startDrawings() {
  NARROW.addEventListener('change', () => tell('view'));
}

/** The element of a drawing; a parser that runs no scripts makes it. */
export function drawing(text) {
  return document.adoptNode(new DOMParser().parseFromString(text, 'text/html').body.firstElementChild);
}
