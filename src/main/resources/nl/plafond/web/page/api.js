/** The conversation with the server. */
import {language, say} from './words.js';

const token = document.querySelector('meta[name="plafond-token"]').content;

/**
 * What went wrong in a conversation; its message is for the reader. `isOld` if the page is of an earlier server, `isOutdated` if
 * its model is no longer that of the files.
 */
export class Trouble extends Error {
  constructor(message, {isOld = false, isOutdated = false} = {}) {
    super(message);
    this.isOld = isOld;
    this.isOutdated = isOutdated;
  }
}

/** Asks for something; the answer as an object. */
export async function get(path, parameters = {}) {
  const query = new URLSearchParams({lang: language, ...parameters});
  return (await speak(`${path}?${query}`, {headers: {Accept: 'application/json'}})).json();
}

/** Sends a request that lets the server work. The language is in the address too, for whoever refuses it unread. */
export function post(path, body, signal) {
  const headers = {'Content-Type': 'application/json', 'X-Plafond-Token': token};
  return speak(`${path}?${new URLSearchParams({lang: language})}`, {method: 'POST', headers, body: JSON.stringify({lang: language, ...body}), signal});
}

async function speak(address, options) {
  const answer = await reach(address, options);
  if (answer.ok) return answer;
  throw await troubleIn(answer);
}

async function reach(address, options) {
  try {
    return await fetch(address, options);
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Trouble(say('trouble.gone'));
  }
}

async function troubleIn(answer) {
  if (answer.status === 429) return new Trouble(say('trouble.busy'));
  // A server that was started again has another token: the page must be fetched anew.
  if (answer.status === 403) return new Trouble(say('trouble.token'), {isOld: true});
  try {
    // 409: the files of the model are no longer those that the page was made of.
    return new Trouble((await answer.json()).error, {isOutdated: answer.status === 409});
  } catch {
    return new Trouble(say('trouble.other', answer.status));
  }
}
