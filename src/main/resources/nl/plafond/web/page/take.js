/** Taking things away: files of what is set or saved, the address, and paper. */
import {fill, h, part} from './dom.js';
import {fetchFile, makeReport} from './files.js';
import {writeFragment} from './fragment.js';
import {called, current} from './naming.js';
import {against, isSame, listen, state, unchanged} from './state.js';
import {say} from './words.js';

const report = makeReport();
const NOW = 'now';
const ALL = 'all';

/** Ties the buttons. */
export function startTaking() {
  part('take-report').append(report.element);
  for (const button of document.querySelectorAll('button[data-take]')) {
    button.addEventListener('click', () => take(button.dataset));
  }
  part('print').addEventListener('click', () => window.print());
  part('copy-link').addEventListener('click', () => copy(link()));
  listen('opened settings view saved', showChoice);
  listen('opened', showMunicipalities);
}

/** What is set now, each kept variant, and all of them. */
function showChoice() {
  const chosen = part('take-what').value || NOW;
  const choices = [[NOW, say('take.now', called(current()))], ...state.saved.map((variant, i) => [String(i), called(variant)])];
  if (state.saved.length > 1) choices.push([ALL, say('take.all')]);
  fill(part('take-what'), choices.map(([value, name]) => h('option', {value}, name)));
  part('take-what').value = choices.some(([value]) => value === chosen) ? chosen : NOW;
}

function showMunicipalities() {
  const {municipalities} = state.model;
  part('take-municipality').hidden = municipalities.length < 2;
  fill(part('municipality'), municipalities.map(({id, name}) => h('option', {value: id}, name)));
}

function chosen() {
  const what = part('take-what').value;
  if (what === NOW) return [current()];
  return what === ALL ? state.saved.filter(variant => !isSame(variant, against())) : [state.saved[what]];
}

/** A scenario file holds one variant, and whoever plays it compares it with unchanged policy; the other files hold all that are taken. */
async function take({take: what, format, of}) {
  if (what === 'scenario') {
    for (const variant of chosen()) await fetchFile({what}, [{...variant, name: called(variant, unchanged()), changes: undefined}], report);
  } else {
    fetchFile({what, format, ...(of ? {municipality: part('municipality').value} : {})}, chosen(), report);
  }
}

function link() {
  const [{scenario, set}] = chosen();
  return part('take-what').value === ALL ? writeFragment(state, true) : writeFragment({...state, scenario, set});
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
