/** Plays what is set now, each time that something changes, and shows what comes of it. */
import {complain} from './controls.js';
import {paced} from './pace.js';
import {Player} from './play.js';
import {closePicture, showChart, showPicture, showRefined, wish} from './results.js';
import {current} from './naming.js';
import {announce, setPhase, showProgress, showTrouble} from './status.js';
import {tell} from './state.js';
import {decimal} from './numbers.js';
import {say} from './words.js';

const player = new Player();
let afterwards = () => {};

/** What is to be done when the player comes to rest, such as playing what is compared. */
export function whenDone(action) {
  afterwards = action;
}

/** Whether the reader still waits for his own variant. */
export function isLive() {
  return player.isBusy;
}

/** Plays what is set now; what is on the screen is old from here on. */
export function play() {
  player.stop();
  setPhase('playing');
  showTrouble([]);
  complain([]);
  announce(say('announce.playing'));
  begin();
}

/** A key that is held down asks for thirty plays in a second. */
const begin = paced(playNow, 80);

function playNow() {
  let isFirst = true;
  return player.play([current()], wish(), {
    async picture(picture, isStillWanted) {
      await showPicture(picture, isStillWanted);
      if (!isStillWanted()) return;
      if (isFirst) {
        setPhase('first');
        announce(say('announce.first', decimal(picture.replications), said(picture)));
      }
      isFirst = false;
      showRefined(picture.replications, picture.of);
    },
    chart: showChart,
    progress({played, of}) {
      showProgress(played, of);
    },
    refused({problems}) {
      setPhase('refused');
      showTrouble(complain(problems));
      announce(say('announce.refused'));
      afterwards();
    },
    failed({text}) {
      tellTrouble({message: text}, play);
    },
    done() {
      closePicture();
      setPhase('done');
      announce(say('announce.done'));
      afterwards();
    },
    trouble(met) {
      tellTrouble(met, play);
      if (met.isOutdated) tell('outdated');
    },
  });
}

/** Stops playing what is of no use any more, and tells why. */
export function halt(met) {
  player.stop();
  tellTrouble(met);
}

/** Tells what went wrong, and offers to try again; a page of an earlier server must be loaded anew. */
export function tellTrouble({message, isOld}, again) {
  setPhase('failed');
  showTrouble(message, isOld ? say('trouble.reload') : say('trouble.retry'), isOld ? () => location.reload() : again);
}

function said(picture) {
  const tiles = picture.rows[picture.rows.length - 1].tiles;
  return tiles.slice(0, 2).map(tile => `${tile.title}: ${tile.value}.`).join(' ');
}
