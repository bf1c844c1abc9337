/** Where numbers come from: their value, status, source, quote, derivation, range and reason. */
import {get} from './api.js';
import {openDialog, refillDialog, waiting} from './dialog.js';
import {h} from './dom.js';
import {changed, fullName, isAtWork, service, state, valueOf} from './state.js';
import {valueText} from './settings.js';
import {say} from './words.js';

/** Shows what a control is, and the papers of it: of the number that it sets, and of the numbers that it works with. */
export function showPapersOf(control) {
  openDialog(fullName(control),
    control.hint ? h('p', {}, control.hint) : null,
    control.number ? [h('h3', {}, say('papers.set')), list([control.number])] : [],
    control.facts?.length ? [h('h3', {}, say('papers.facts')), list(control.facts)] : []);
}

/** Shows on which numbers a figure rests: what the reader changed, and those of the model. */
export async function showPapersFor(title) {
  openDialog(say('papers.of', title), waiting());
  try {
    const {papers} = await get(`/api/models/${state.model.id}/papers`, {service: state.service, print: state.model.print});
    refillDialog(
      h('p', {}, say('papers.intro', service()?.name ?? say('service.all'))),
      changes(),
      measures(),
      papers.length ? [h('h3', {}, say('papers.all')), list(papers)] : []);
  } catch (trouble) {
    refillDialog(h('p', {role: 'alert'}, trouble.message));
  }
}

function changes() {
  const items = changed();
  if (items.length === 0) return [];
  return [h('h3', {}, say('papers.changed')),
    h('ul', {}, items.map(control => h('li', {}, `${fullName(control)}: ${valueText(control, valueOf(control))}`)))];
}

/** The numbers of the measures that are on and that act on the service. */
function measures() {
  const papers = state.controls.filter(control => isAtWork(control) && actsHere(control))
    .flatMap(control => [control.number, ...control.facts ?? []]).filter(paper => paper);
  return papers.length ? [h('h3', {}, say('papers.measures')), list(papers)] : [];
}

function actsHere({services}) {
  return state.service === 'all' || services.length === 0 || services.includes(state.service);
}

function list(papers) {
  return h('dl', {class: 'papers'}, papers.map(paper => [h('dt', {}, paper.name), h('dd', {}, lines(paper))]));
}

function lines(paper) {
  const source = state.model.sources[paper.source];
  return [
    h('p', {class: 'value'}, h('strong', {}, `${paper.value} ${paper.unit}`), ' ',
      h('span', {class: `badge ${paper.status}`}, paper.statusName)),
    paper.range ? h('p', {}, say(paper.status === 'choice' ? 'papers.slider' : 'papers.range', ...paper.range)) : null,
    paper.reason ? h('p', {}, paper.reason) : null,
    paper.derivation ? h('p', {class: 'derivation'}, say('papers.derivation', paper.derivation)) : null,
    paper.quote ? h('blockquote', {}, paper.quote) : null,
    paper.source ? h('p', {class: 'source'}, say('papers.source'), ' ', title(source, paper.source)) : null,
    h('p', {class: 'path'}, h('code', {}, paper.path)),
  ];
}

function title(source, id) {
  if (!source) return id;
  const isLink = /^https?:\/\//.test(source.address ?? '');
  return isLink ? h('a', {href: source.address, rel: 'noreferrer', target: '_blank'}, source.title) : source.title;
}
