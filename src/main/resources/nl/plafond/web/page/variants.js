/** The saved variants: named, put in order, switched on and off, and put back into the controls. At most four. */
import {startCompare} from './compare.js';
import {fill, h, part, write} from './dom.js';
import {keep} from './kept.js';
import {released} from './measure.js';
import {called, current, LONGEST} from './naming.js';
import {listen, MOST_KEPT, scenario, state, tell} from './state.js';
import {announce} from './status.js';
import {say} from './words.js';

/** Ties the list; `open` puts a variant back into the controls. */
export function startVariants(open) {
  part('save').addEventListener('click', save);
  listen('opened', () => keep(state.model, state.saved));
  listen('opened view saved', () => draw(open));
  listen('settings', suggest);
  startCompare();
}

function save() {
  if (state.saved.length >= MOST_KEPT) return;
  const given = part('save-name').value.trim();
  const variant = {...current(), ...(given ? {name: given, changes: undefined} : {}), on: true};
  part('save-name').value = '';
  change([...state.saved, unlike(variant)]);
  announce(say('saved.added', called(variant)));
}

function suggest() {
  part('save-name').placeholder = called(current());
}

/** Two variants with one name cannot be told apart. */
function unlike(variant) {
  const taken = new Set(state.saved.map(other => called(other)));
  const name = called(variant);
  let free = name;
  for (let i = 2; taken.has(free); i++) free = `${name} (${i})`;
  return free === name ? variant : {...variant, name: free, changes: undefined};
}

function change(saved) {
  state.saved = saved;
  keep(state.model, saved);
  tell('saved');
}

function draw(open) {
  const list = state.saved;
  fill(part('saved'), list.map((variant, i) => item(variant, i, open)));
  part('saved-none').hidden = list.length > 0;
  part('save').disabled = list.length >= MOST_KEPT;
  suggest();
  write(part('saved-count'), say('saved.count', list.length, MOST_KEPT));
}

function item(variant, i, open) {
  const title = called(variant);
  const name = h('input', {type: 'text', id: `saved-${i}`, value: title, maxlength: LONGEST});
  const on = h('input', {type: 'checkbox', id: `saved-${i}-on`, checked: variant.on});
  name.addEventListener('change', () => update(i, name.value.trim() ? {name: name.value.trim(), changes: undefined} : {}));
  on.addEventListener('change', () => update(i, {on: on.checked}));
  const act = (key, action, disabled = false) => {
    const button = h('button', {type: 'button', class: 'small', 'data-act': key, disabled, on: {click: action}}, say(`saved.${key}`));
    button.setAttribute('aria-label', `${button.textContent}: ${title}`);
    return button;
  };
  return h('li', {class: 'saved', 'data-variant': i},
    h('span', {class: 'number'}, String(i + 1)),
    h('div', {class: 'name'}, h('label', {for: name.id, class: 'hidden'}, say('saved.rename', i + 1)), name, h('small', {}, origin(variant))),
    h('div', {class: 'check'}, on, h('label', {for: on.id}, say('saved.on'), h('span', {class: 'hidden'}, `: ${title}`))),
    h('div', {class: 'buttons'},
      act('open', () => reopen(variant, open)),
      act('up', () => move(i, i - 1, 'up'), i === 0),
      act('down', () => move(i, i + 1, 'down'), i === state.saved.length - 1),
      act('remove', () => remove(i))));
}

function origin({scenario: id, set}) {
  const count = Object.keys(set).length;
  const name = scenario(id)?.name ?? id;
  return count === 0 ? name : say('saved.origin', name, count);
}

function reopen(variant, open) {
  released();
  open({model: state.model.id, scenario: variant.scenario, set: variant.set});
  part('controls-heading').focus();
}

function update(i, what) {
  const focused = document.activeElement?.id;
  change(state.saved.map((variant, at) => (at === i ? {...variant, ...what} : variant)));
  part(focused)?.focus();
}

function move(from, to, key) {
  const saved = [...state.saved];
  [saved[from], saved[to]] = [saved[to], saved[from]];
  change(saved);
  announce(say('saved.moved', called(saved[to]), to + 1));
  const buttons = [...part('saved').children[to].querySelectorAll('button')];
  (buttons.find(button => button.dataset.act === key && !button.disabled) ?? buttons.find(button => !button.disabled)).focus();
}

function remove(i) {
  const name = called(state.saved[i]);
  change(state.saved.filter((variant, at) => at !== i));
  announce(say('saved.removed', name));
  part('compare-heading').focus();
}
