/** How things stand: whether what is on the screen is old, being refined, or finished; and what went wrong. */
import {fill, h, part, write} from './dom.js';
import {say} from './words.js';

/** idle, playing, first, done, refused or failed. What was drawn for another choice must not be mistaken for this one. */
export function setPhase(phase) {
  document.documentElement.dataset.state = phase;
  const isOld = phase === 'playing' || phase === 'refused' || phase === 'failed';
  part('results').setAttribute('aria-busy', String(phase === 'playing'));
  document.querySelector('main').classList.toggle('old', isOld);
  // Before the first picture there is nothing old to warn of.
  const isEmpty = part('tiles').childElementCount === 0;
  write(part('phase'), say(isOld && isEmpty ? `phase.${phase}.empty` : `phase.${phase}`));
  part('progress').hidden = phase === 'refused' || phase === 'failed' || phase === 'idle';
  if (phase === 'playing') part('progress').removeAttribute('value');
  part('refined').hidden = isOld;
}

/** Shows how far the play is. */
export function showProgress(played, of) {
  part('progress').max = of;
  part('progress').value = played;
}

/** Says something to those who listen; not more often than there is news. */
export function announce(text) {
  write(part('announcer'), text);
}

/** Shows what went wrong; with a way to try again if there is one. */
export function showTrouble(texts, label = '', retry = null) {
  const list = [texts].flat().flatMap(text => text.split('\n'));
  part('trouble').hidden = list.length === 0;
  fill(part('trouble'), list.map(text => h('p', {}, text)),
    list.length && retry ? h('button', {type: 'button', on: {click: retry}}, label) : null);
}

/** Tells what was ignored in a link. */
export function showNotes(notes) {
  part('notes').hidden = notes.length === 0;
  fill(part('notes'), notes.map(text => h('p', {}, text)),
    notes.length ? h('button', {type: 'button', class: 'small', on: {click: () => showNotes([])}}, say('close')) : null);
}
