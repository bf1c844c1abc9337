/** Plays the saved variants together, once the reader's own is done, and shows them side by side. */
import {VARIANTS} from './colours.js';
import {makeComparison} from './comparison.js';
import {part, write} from './dom.js';
import {isLive, whenDone} from './live.js';
import {Player} from './play.js';
import {listen, state} from './state.js';
import {say} from './words.js';

const player = new Player();
let comparison;
/** The last picture, and the variants that its rows are of. */
let seen = null;

/** Ties the comparison to what is saved. */
export function startCompare() {
  comparison = makeComparison(() => state.saved.filter(variant => variant.on));
  listen('opened view saved', refresh);
  listen('settings', () => player.stop());
  whenDone(playIfWanted);
}

function on() {
  return state.saved.filter(variant => variant.on);
}

/** What is played of a variant, apart from its name: a new name or another place in the list asks for no new play. */
function signature({scenario, set}) {
  return JSON.stringify([state.model.id, state.service, state.date, scenario, Object.entries(set).sort()]);
}

function isSeen() {
  const done = seen?.isDone ? seen.variants.map(variant => variant.signature) : [];
  return on().every(variant => done.includes(signature(variant)));
}

function refresh() {
  if (on().length === 0) {
    player.stop();
    mark('idle');
    comparison.hide();
  } else if (isSeen()) {
    mark('done');
    show();
  } else {
    mark('playing');
    if (!isLive()) playIfWanted();
  }
}

function playIfWanted() {
  if (on().length === 0 || isSeen()) return;
  const variants = on().map(variant => ({...variant, signature: signature(variant)}));
  mark('playing');
  player.play(variants, {
    picture(picture, isStillWanted) {
      if (!isStillWanted()) return;
      seen = {picture, variants, isDone: picture.replications === picture.of};
      show();
      mark(seen.isDone ? 'done' : 'first');
    },
    refused({problems}) {
      mark('refused', problems.map(({variant, text}) => say('compare.refused', variants[variant]?.name ?? '', text)).join(' '));
    },
    failed: ({text}) => mark('failed', text),
    trouble: trouble => mark('failed', trouble.message),
  });
}

/** Shows the rows in the order of the list, each with the colour and dash of its place there. */
function show() {
  const rows = on().flatMap(variant => {
    const at = seen.variants.findIndex(other => other.signature === signature(variant));
    const place = state.saved.indexOf(variant);
    return at < 0 ? [] : [{name: `${place + 1} ${variant.name}`, style: VARIANTS[place], row: seen.picture.rows[at + 1]}];
  });
  comparison.show(seen.picture, rows);
}

function mark(phase, text = '') {
  part('compare').dataset.state = phase;
  part('compare-results').classList.toggle('old', phase === 'playing' || phase === 'refused' || phase === 'failed');
  write(part('compare-phase'), text || say(`compare.${phase}`));
}
