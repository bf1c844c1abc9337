/** A list of choices that may change while one looks at it. */
import {h} from './dom.js';

/** Fills the list, and keeps what was chosen if it is still there. */
export function offer(select, values, nameOf) {
  if ([...select.options].map(option => option.value).join() === values.join()) return;
  const chosen = select.value;
  select.replaceChildren(...values.map(value => h('option', {value}, nameOf(value))));
  if (values.includes(chosen)) select.value = chosen;
}
