/** The part of the address behind #: it holds everything that the reader chose, and nothing is kept on a server. */

/** The version of the program that made a link stands in it: another one may say something else of the same settings. */
const VERSION = 'plafond';
/** So does the version of the model. */
const MODEL = 'model';
const RESERVED = ['service', 'date', 'against', 'present', 'v', VERSION, MODEL];
const version = document.querySelector('meta[name="plafond-version"]').content;

/** What a fragment says; parts that say nothing are left out. Never fails, whatever is written there. */
export function readFragment(hash) {
  const [path, query = ''] = split(hash.replace(/^#/, ''), '?');
  const [model, scenario] = path.split('/').map(decode);
  const parameters = new URLSearchParams(query);
  return {
    model: model || null,
    scenario: scenario || null,
    madeWith: parameters.get(VERSION),
    hash: parameters.get(MODEL),
    service: parameters.get('service'),
    date: parameters.get('date'),
    present: parameters.get('present')?.split(',') ?? null,
    set: settingsIn(parameters),
    against: parameters.has('against') ? readVariant(parameters.get('against')) : null,
    saved: parameters.getAll('v').map(readVariant).filter(variant => variant !== null),
  };
}

/** Which version made a link, where that is another one. */
export function otherVersion(link) {
  return holdsSettings(link) && link.madeWith !== version ? {version: link.madeWith, here: version} : null;
}

/** Whether a link sets anything; one that does not is the same in all versions. */
export function holdsSettings({set, saved, against}) {
  return [set, against?.set ?? {}].some(settings => Object.keys(settings).length > 0) || saved.length > 0;
}

/** Whether the hash is a place on the page rather than something that was chosen. */
export function isPlace(hash) {
  return /^#[a-z-]+$/.test(hash) && document.getElementById(hash.slice(1)) !== null;
}

/** The fragment of what was chosen; with the saved variants if asked for. */
export function writeFragment(state, withSaved = false) {
  const parameters = new URLSearchParams();
  parameters.set('service', state.service);
  if (state.date) parameters.set('date', state.date);
  parameters.set(VERSION, version);
  parameters.set(MODEL, state.model.hash);
  if (state.against) parameters.set('against', writeVariant(state.against));
  if (state.present) parameters.set('present', state.present.join(','));
  for (const [id, text] of Object.entries(state.set)) parameters.set(id, text);
  if (withSaved) for (const variant of state.saved) parameters.append('v', writeVariant(variant));
  return `#${encodeURIComponent(state.model.id)}/${encodeURIComponent(state.scenario)}?${parameters}`;
}

function readVariant(text) {
  const [path, query] = split(text, '?');
  const [scenario, name = scenario, changes] = path.split('/').map(decode);
  if (!scenario || !(name || changes)) return null;
  return {...(changes ? {changes} : {name}), scenario, set: settingsIn(new URLSearchParams(query)), on: true};
}

/** Its changes stand where they cannot be taken for a name that someone gave it. */
function writeVariant({name = '', changes = '', scenario, set}) {
  const title = [scenario, name, ...(changes ? [changes] : [])].map(encodeURIComponent).join('/');
  return `${title}?${new URLSearchParams(set)}`;
}

function settingsIn(parameters) {
  return Object.fromEntries([...parameters].filter(([id]) => !RESERVED.includes(id)));
}

function split(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
