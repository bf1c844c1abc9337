/** Server-sent events from an answer that is still coming in. */
import {Trouble} from './api.js';
import {say} from './words.js';

/** The events one by one, as {name, data}; breaking off the loop hangs up. */
export async function* events(answer) {
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  let searched = 0;
  try {
    for (;;) {
      const {value, done} = await next(reader);
      if (done) return;
      text += value;
      for (let end = text.indexOf('\n\n', searched); end >= 0; end = text.indexOf('\n\n')) {
        const event = read(text.slice(0, end));
        text = text.slice(end + 2);
        searched = 0;
        if (event) yield event;
      }
      // A file is one long event; what was looked through is not looked through again.
      searched = Math.max(0, text.length - 1);
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

async function next(reader) {
  try {
    return await reader.read();
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Trouble(say('trouble.gone'));
  }
}

function read(block) {
  let name = 'message';
  const data = [];
  for (const line of block.split('\n')) {
    if (line.startsWith('event:')) name = line.slice(6).trim();
    if (line.startsWith('data:')) data.push(line.slice(5).trimStart());
  }
  // A block without data is a heartbeat.
  return data.length === 0 ? null : {name, data: JSON.parse(data.join('\n'))};
}
