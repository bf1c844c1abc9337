/** What one looks at: region, scenario, service and date. */
import {fill, h, part, write} from './dom.js';
import {released} from './measure.js';
import {datesOf} from './open.js';
import {day} from './numbers.js';
import {listen, scenario, state, tell} from './state.js';
import {say} from './words.js';

/** Fills the lists when something is opened, and opens or shows what is chosen in them. */
export function startChoices(open) {
  listen('opened', show);
  part('region').addEventListener('change', event => {
    released();
    open({model: event.target.value});
  });
  part('scenario').addEventListener('change', event => {
    released();
    open({model: state.model.id, scenario: event.target.value, set: free(), forgiving: true});
  });
  part('service').addEventListener('change', event => look({service: event.target.value}));
  part('date').addEventListener('change', event => look({date: event.target.value}));
}

function look(at) {
  released();
  Object.assign(state, at);
  tell('view');
}

/** What was set apart from the scenario's own measures: their names mean something else in another scenario. */
function free() {
  return Object.fromEntries(Object.entries(state.set).filter(([id]) => !/^m\d+(\.|$)/.test(id)));
}

function show() {
  const {model} = state;
  options(part('region'), state.models.map(item => [item.id, item.name]), model.id);
  options(part('scenario'), model.scenarios.map(item => [item.id, item.name]), state.scenario);
  options(part('date'), datesOf(model).map(date => [date, day(date)]), state.date);
  showServices(model);
  write(part('question'), scenario().question ?? '');
}

function showServices(model) {
  const limited = model.services.filter(service => service.limited);
  const rest = model.services.filter(service => !service.limited);
  fill(part('service'),
    h('option', {value: 'all'}, say('service.all')),
    group(say('service.limited'), limited),
    group(say('service.unlimited'), rest));
  part('service').value = state.service;
}

function group(label, services) {
  return services.length === 0 ? null
    : h('optgroup', {label}, services.map(service => h('option', {value: service.id}, service.name)));
}

function options(list, items, chosen) {
  fill(list, items.map(([value, name]) => h('option', {value}, name)));
  list.value = chosen;
}
