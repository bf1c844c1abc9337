/** What was typed where a number belongs. Only the server reads it: two readers would read 1.000 in two ways. */
import {get} from './api.js';
import {state} from './state.js';

/** Whether there is only one way to read a text: whole numbers without any sign between the digits. */
export function isPlain(text) {
  return /^\s*-?\d{1,15}\s*$/.test(text);
}

/** The number in a text; fails with words for the reader if it cannot be told. */
export async function numberIn(text, control) {
  if (isPlain(text)) return String(Number(text));
  const path = `/api/models/${encodeURIComponent(state.model.id)}/number`;
  const {value, problem} = await get(path, {scenario: state.scenario, control: control.id, text});
  if (problem) throw new Error(problem);
  return String(Number(value));
}
