/** Opens a region and a scenario: fetches what belongs to them and keeps of a link what can be kept. */
import {get} from './api.js';
import {holdsSettings} from './fragment.js';
import {kept} from './kept.js';
import {fits} from './settings.js';
import {MOST_KEPT, startOf, state, tell} from './state.js';
import {say} from './words.js';

let turn = 0;

/**
 * Opens what a link says, with the model read anew if it says so. Parts that do not exist are ignored; the texts that are
 * returned say which.
 * Returns null if something else was opened in the meantime.
 */
export async function open(link) {
  const mine = ++turn;
  const notes = [];
  const model = await regionOf(link, notes);
  if (mine !== turn) return null;
  const scenario = known(model.scenarios, link.scenario, text => notes.push(say('link.scenario', text)))?.id ?? model.baseline;
  const {controls} = await get(`/api/models/${encodeURIComponent(model.id)}/controls`, {scenario, print: model.print});
  if (mine !== turn) return null;
  const isOther = state.model?.id !== model.id;
  if (link.hash && link.hash !== model.hash && holdsSettings(link)) notes.push(say('link.model', model.name));
  state.model = model;
  state.scenario = scenario;
  state.controls = controls;
  if (link.present !== undefined) state.present = link.present;
  state.set = settings(link.set ?? {}, controls, link.forgiving ? [] : notes);
  state.service = serviceOf(link.service ?? (isOther ? null : state.service), model, notes);
  state.date = dateOf(link.date ?? (isOther ? null : state.date), model, notes);
  state.against = againstOf(link.against === undefined && !isOther ? state.against : link.against, model, notes);
  const saved = link.saved?.length ? link.saved : isOther ? kept(model) : state.saved;
  state.saved = saved.slice(0, MOST_KEPT).filter(({name, changes, scenario: id}) => known(model.scenarios, id, () => notes.push(say('link.saved', name ?? changes, id))));
  tell('opened');
  return notes;
}

/** The days at which figures can be read: the last day of each year, and the day that the model looks at. */
export function datesOf(model) {
  const ends = model.months.filter(day => day.endsWith('-12-31'));
  return [...new Set([...ends, model.lookAt])].sort();
}

async function regionOf(link, notes) {
  const region = known(state.models, link.model, text => notes.push(say('link.region', text)));
  if (link.model && !region) Object.assign(link, {set: {}, against: null, saved: []});
  const id = region?.id ?? state.model?.id ?? state.models[0].id;
  return state.model?.id === id && !link.anew ? state.model : get(`/api/models/${encodeURIComponent(id)}`);
}

function known(items, id, complain) {
  if (!id) return undefined;
  const item = items.find(other => other.id === id);
  if (!item) complain(id);
  return item;
}

function settings(wanted, controls, notes) {
  const kept = {};
  for (const [id, text] of Object.entries(wanted)) {
    const control = controls.find(other => other.id === id);
    if (!control) notes.push(say('link.control', id));
    else if (!fits(control, text)) notes.push(say('link.value', control.name, text));
    else if (text !== startOf(control)) kept[id] = text;
  }
  return kept;
}

function serviceOf(id, model, notes) {
  if (id === 'all' || model.services.some(service => service.id === id)) return id;
  if (id) notes.push(say('link.service', id));
  return model.services[0].id;
}

/** What a link compares with; null for unchanged policy. */
function againstOf(wanted, model, notes) {
  if (!wanted) return null;
  const from = known(model.scenarios, wanted.scenario, () => notes.push(say('link.against', wanted.name ?? wanted.changes)));
  const isScenario = Object.keys(wanted.set).length === 0;
  if (!from || (isScenario && from.id === model.baseline)) return null;
  return isScenario ? {...wanted, name: from.name} : wanted;
}

function dateOf(date, model, notes) {
  if (datesOf(model).includes(date)) return date;
  if (date) notes.push(say('link.date', date));
  return model.lookAt;
}
