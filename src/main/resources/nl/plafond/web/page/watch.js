/** Looks whether the files of the model are still those that the page was made of: a planner changes them beside the page. */
import {get} from './api.js';
import {halt} from './live.js';
import {state} from './state.js';

const EACH_MILLIS = 5000;

/** The model for which it was told already that its files changed. */
let told = null;

/** Looks now and then, and at once when the reader comes back to the page. */
export function startWatch() {
  setInterval(look, EACH_MILLIS);
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
}

async function look() {
  const {model} = state;
  if (document.hidden || !model || told === model) return;
  try {
    await get(`/api/models/${encodeURIComponent(model.id)}/print`, {print: model.print});
  } catch (met) {
    // A server that is gone is told of when there is something to play.
    if (!met.isOld || state.model !== model) return;
    told = model;
    halt(met);
  }
}
