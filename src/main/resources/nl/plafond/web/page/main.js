/** Opens the page and ties its parts together. */
import {startAgainst} from './against.js';
import {get} from './api.js';
import {startChoices} from './choices.js';
import {startControls} from './controls.js';
import {startDialog} from './dialog.js';
import {startDrawings} from './drawing.js';
import {startExplanation} from './explain.js';
import {isPlace, otherVersion, readFragment, writeFragment} from './fragment.js';
import {play, tellTrouble} from './live.js';
import {called, current} from './naming.js';
import {open} from './open.js';
import {paced} from './pace.js';
import {startPresenting} from './present.js';
import {startPrint} from './printed.js';
import {startResults} from './results.js';
import {listen, state} from './state.js';
import {setPhase, showNotes} from './status.js';
import {startTaking} from './take.js';
import {startVariants} from './variants.js';
import {EACH_MILLIS, startWatch} from './watch.js';
import {part} from './dom.js';
import {say} from './words.js';

/** The link that was opened last, whether or not it could be. */
let latest = null;

startDialog();
startDrawings();
startResults();
startControls();
startChoices(openLink);
startAgainst();
startVariants(openLink);
startTaking();
startPrint();
startPresenting();
startExplanation();
startPlaces();
startWatch(openLink);
listen('opened settings view', play);
// Browsers refuse to write the address more often than two hundred times in half a minute.
listen('opened settings view present', paced(keepInAddress, 200));
window.addEventListener('hashchange', () => {
  if (!isPlace(location.hash)) openAddress();
});
begin();

async function begin() {
  setPhase('idle');
  try {
    state.models = await get('/api/models');
    await openAddress();
  } catch (met) {
    tellTrouble(met, begin);
  }
}

/** Opens what the address says; tells of another version that made it, for its figures may have been others. */
function openAddress() {
  const link = readFragment(location.hash);
  const other = otherVersion(link);
  const note = other && (other.version ? say('link.version', other.version, other.here) : say('link.no-version', other.here));
  return openLink(link, note ? [note] : []);
}

/** Opens what a link says, and tells what of it could not be kept; a model whose files make none is opened once they are mended. */
async function openLink(link, before = []) {
  latest = link;
  for (let told = null; link === latest; await pause(EACH_MILLIS)) {
    try {
      const notes = await open(link);
      if (notes) showNotes([...before, ...notes]);
      return;
    } catch (met) {
      if (link !== latest) return;
      if (told !== met.message) tellTrouble(met, () => openLink(link, before));
      if (!met.isOutdated) return;
      told = met.message;
    }
  }
}

function pause(milliseconds) {
  return new Promise(done => setTimeout(done, milliseconds));
}

/** The address holds what was chosen, and so does the link to the page in the other language. */
function keepInAddress() {
  const fragment = writeFragment(state);
  history.replaceState(null, '', fragment);
  const other = part('language');
  other.href = other.getAttribute('href').split('#')[0] + fragment;
  document.title = say('title', state.model.name, called(current()));
}

/** Links to places on the page must leave the fragment alone: it holds what was chosen. */
function startPlaces() {
  for (const link of document.querySelectorAll('a.place')) {
    link.addEventListener('click', event => {
      event.preventDefault();
      const place = document.querySelector(link.getAttribute('href'));
      if (place.matches('details')) place.open = true;
      place.scrollIntoView();
      (place.querySelector('summary') ?? place).focus({preventScroll: true});
    });
  }
}
