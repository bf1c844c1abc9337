/** The figures that a council asks for: the first ones short, and all of them with their uncertainty and beside it the baseline. */
import {fill, h, part, write} from './dom.js';
import {has, say} from './words.js';

/** The list, or where there is none those who went elsewhere; who waits for an indication before it; the wait and the cost. */
const FIRST = [['waiting', 'elsewhere'], ['indication'], ['wait'], ['cost']];

const shorts = new Map();
const tiles = new Map();

/** Shows these tiles, in this order; a tile that stays is filled anew, so that nothing jumps. `ask` shows where a figure comes from, if that can be asked; `against` says what they are compared with. */
export function showTiles(list, ask = null, against = '') {
  const firsts = FIRST.map(ids => list.find(tile => ids.includes(tile.id))).filter(tile => tile);
  show(firsts, shorts, makeShort, part('tiles'), against);
  show(list, tiles, id => make(id, ask), part('all-tiles'));
}

function show(list, made, maker, holder, against) {
  for (const tile of list) if (!made.has(tile.id)) made.set(tile.id, maker(tile.id));
  const elements = list.map(tile => made.get(tile.id).element);
  if (elements.length !== holder.children.length || elements.some((element, i) => holder.children[i] !== element)) {
    fill(holder, elements);
  }
  for (const tile of list) made.get(tile.id).show(tile, against);
}

/** One number and one range, and what they are compared with if that must be said. */
function makeShort(id) {
  const parts = ['title', 'value', 'band', 'against'].map(name => h('p', {class: name}));
  const element = h('li', {class: 'tile', 'data-first': id}, parts);
  return {
    element,
    show({tone, title, number, range, difference: told}, against) {
      element.dataset.tone = tone;
      for (const [i, text] of [title, number, range, told ? against : ''].entries()) write(parts[i], text);
    },
  };
}

function make(id, askFor) {
  const parts = {
    title: h('h3', {class: 'title', id: `tile-${id}`}),
    value: h('p', {class: 'value'}),
    difference: h('p', {class: 'difference'}),
    baseline: h('p', {class: 'baseline'}),
    band: h('p', {class: 'band'}),
  };
  const ask = askFor && h('button', {type: 'button', class: 'why', on: {click: () => askFor(parts.title.textContent)}}, say('papers.ask'));
  const element = h('li', {class: 'tile', 'data-tile': id}, parts.title, parts.value, parts.difference, parts.baseline, parts.band, ask);
  return {
    element,
    show(tile) {
      element.dataset.tone = tile.tone;
      write(parts.title, tile.title);
      write(parts.value, tile.value);
      write(parts.band, tile.band ?? '');
      write(parts.baseline, tile.baseline);
      fill(parts.difference, difference(tile));
      ask?.setAttribute('aria-label', say('papers.ask.of', tile.title));
    },
  };
}

/** Better or worse is told by a word, never by colour alone; the text itself says how sure it is, or the server does. */
function difference({tone, difference: text, certainty}) {
  if (!text) return [];
  const judged = [has(`tone.${tone}`) ? say(`tone.${tone}`) : null, text.includes(certainty) ? null : certainty];
  const said = judged.filter(item => item).join(', ');
  return said ? [text, h('span', {class: 'judged'}, ` (${said})`)] : [text];
}
