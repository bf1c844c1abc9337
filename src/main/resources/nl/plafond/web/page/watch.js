/** Looks whether the files of the model are still those that the page was made of, and reads them anew when they are not. */
import {get} from './api.js';
import {halt, play} from './live.js';
import {listen, state} from './state.js';
import {say} from './words.js';

/** How long it waits before it looks again. */
export const EACH_MILLIS = 3000;

let isLooking = false;
/** Why nothing can be made of the files, as long as that is so. */
let broken = null;

/** Looks now and then, and at once when the reader comes back or something could not be played; `open` opens a choice. */
export function startWatch(open) {
  const watch = () => look(open);
  setInterval(watch, EACH_MILLIS);
  window.addEventListener('focus', watch);
  document.addEventListener('visibilitychange', watch);
  listen('outdated', watch);
}

async function look(open) {
  const {model} = state;
  if (document.hidden || !model || isLooking) return;
  isLooking = true;
  try {
    const {print} = await get(`/api/models/${encodeURIComponent(model.id)}/print`);
    if (state.model !== model) return;
    const wasBroken = broken;
    broken = null;
    if (print !== model.print) await open({...state, model: model.id, anew: true}, [say('model.anew')]);
    else if (wasBroken) play();
  } catch (met) {
    // A server that is gone is told of when there is something to play.
    if (!met.isOutdated || state.model !== model) return;
    if (broken !== met.message) halt(met);
    broken = met.message;
  } finally {
    isLooking = false;
  }
}
