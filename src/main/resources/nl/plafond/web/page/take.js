/** Taking things away: files that the server makes of what is set or saved, the address, and paper. */
import {post} from './api.js';
import {h, part, write} from './dom.js';
import {writeFragment} from './fragment.js';
import {request} from './play.js';
import {current, state} from './state.js';
import {say} from './words.js';

/** Ties the buttons. */
export function startTaking() {
  for (const button of document.querySelectorAll('button[data-take]')) {
    button.addEventListener('click', () => take({what: button.dataset.take}, variantsFor(button.dataset.take), part('take-report')));
  }
  part('print').addEventListener('click', () => window.print());
  part('copy-link').addEventListener('click', () => copy(writeFragment(state)));
  part('copy-all').addEventListener('click', () => copy(writeFragment(state, true)));
}

/** Fetches a chart as a picture; `report` is where progress is told. */
export function takeChart(chart, format, variants, report) {
  return take({what: 'chart', chart, format}, variants, report);
}

/** A scenario file holds one variant; the other files hold the saved ones too, if the reader wants so. */
function variantsFor(what) {
  const all = part('take-all');
  return what !== 'scenario' && all.checked && state.saved.length > 0 ? state.saved : [current()];
}

async function take(wish, variants, report) {
  write(report, say('take.busy'));
  try {
    const answer = await post('/api/take', {...request(variants), ...wish});
    const name = nameIn(answer.headers.get('Content-Disposition')) ?? 'plafond';
    save(await answer.blob(), name);
    write(report, say('take.done', name));
  } catch (trouble) {
    write(report, say('take.failed', trouble.message));
  }
}

function nameIn(disposition) {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '');
  if (encoded) return decodeURIComponent(encoded[1]);
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] ?? null;
}

function save(blob, name) {
  const address = URL.createObjectURL(blob);
  const link = h('a', {href: address, download: name, hidden: true});
  document.body.append(link);
  link.click();
  link.remove();
  // The browser needs the address until it has begun to save.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

async function copy(fragment) {
  const address = location.origin + location.pathname + fragment;
  const field = part('link');
  try {
    await navigator.clipboard.writeText(address);
    write(part('take-report'), say('take.copied'));
  } catch {
    // Without leave to use the clipboard the reader copies it himself.
    part('link-box').hidden = false;
    field.value = address;
    field.focus();
    field.select();
    write(part('take-report'), say('take.copy'));
  }
}
