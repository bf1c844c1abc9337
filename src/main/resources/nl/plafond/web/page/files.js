/** Files that the server makes: it says how far it is, and then sends the file in pieces of text. */
import {post} from './api.js';
import {h, write} from './dom.js';
import {decimal} from './numbers.js';
import {request} from './play.js';
import {events} from './stream.js';
import {say} from './words.js';

/** A place where it is told how a file is coming along; what counts up is not read aloud each time. */
export function makeReport() {
  const status = h('span', {role: 'status'});
  const count = h('span', {'aria-hidden': 'true'});
  return {
    element: h('p', {class: 'report'}, status, ' ', count),
    say(text) {
      write(status, text);
      write(count, '');
    },
    count: text => write(count, text),
  };
}

/** Has the server make what is wished of these variants, and saves it. */
export async function fetchFile(wish, variants, report) {
  report.say(say('take.busy'));
  try {
    for await (const {name, data} of events(await post('/api/take', {...request(variants), ...wish}))) {
      if (name === 'progress') report.count(say('refined', decimal(data.played), decimal(data.of)));
      if (name === 'refused') return report.say(say('take.failed', data.problems.map(problem => problem.text).join(' ')));
      if (name === 'failed') return report.say(say('take.failed', data.text));
      if (name === 'file') {
        save(data);
        return report.say(say('take.done', data.name));
      }
    }
    throw new Error(say('trouble.gone'));
  } catch (trouble) {
    report.say(say('take.failed', trouble.message));
  }
}

function save({name, type, base64}) {
  const address = URL.createObjectURL(new Blob([bytesOf(base64)], {type}));
  const link = h('a', {href: address, download: name, hidden: true});
  document.body.append(link);
  link.click();
  link.remove();
  // The browser needs the address until it has begun to save.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function bytesOf(base64) {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  return bytes;
}
