/** How long a reader waits: from letting go of a control to the first picture that is really on the screen. */
import {painted} from './slices.js';

/** The reader let go of something, and from here on he waits. */
export function released() {
  performance.clearMarks('plafond:release');
  performance.mark('plafond:release');
}

/** A picture was drawn; once it is on the screen, whoever wants to know is told, unless another choice was made by then. */
export async function pictured(replications, isStillWanted) {
  await painted();
  if (!isStillWanted()) return;
  if (performance.getEntriesByName('plafond:release', 'mark').length > 0) {
    performance.measure('plafond:first-picture', 'plafond:release');
    performance.clearMarks('plafond:release');
  }
  document.dispatchEvent(new CustomEvent('plafond:picture', {detail: {replications}}));
}
