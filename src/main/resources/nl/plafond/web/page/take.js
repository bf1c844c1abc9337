/** Taking things away: files of what is set or saved, the address, and paper. */
import {part} from './dom.js';
import {fetchFile, makeReport} from './files.js';
import {writeFragment} from './fragment.js';
import {current} from './naming.js';
import {state} from './state.js';
import {say} from './words.js';

const report = makeReport();

/** Ties the buttons. */
export function startTaking() {
  part('take-report').append(report.element);
  for (const button of document.querySelectorAll('button[data-take]')) {
    button.addEventListener('click', () => fetchFile({what: button.dataset.take}, variantsFor(button.dataset.take), report));
  }
  part('print').addEventListener('click', () => window.print());
  part('copy-link').addEventListener('click', () => copy(writeFragment(state)));
  part('copy-all').addEventListener('click', () => copy(writeFragment(state, true)));
}

/** A scenario file holds one variant; the other files hold the saved ones, if the reader wants so. */
function variantsFor(what) {
  return what !== 'scenario' && part('take-all').checked && state.saved.length > 0 ? state.saved : [current()];
}

async function copy(fragment) {
  const address = location.origin + location.pathname + fragment;
  try {
    await navigator.clipboard.writeText(address);
    report.say(say('take.copied'));
  } catch {
    // Without leave to use the clipboard the reader copies it himself.
    const field = part('link');
    part('link-box').hidden = false;
    field.value = address;
    field.focus();
    field.select();
    report.say(say('take.copy'));
  }
}
