/** The value of a control in words. */
import {decimal, month} from './numbers.js';
import {say} from './words.js';

/** What a text means for a control: 20 plekken, juli 2022, aan, or the name of a choice. */
export function valueText(control, text) {
  switch (control.kind) {
    case 'slider': return `${decimal(Number(text))} ${control.number?.unit ?? ''}`.trim().replace(/ %$/, '%');
    case 'month': return month(text);
    case 'switch': return say(text === 'on' ? 'switch.on' : 'switch.off');
    default: return control.options.find(option => option.id === text)?.name ?? text;
  }
}

/** The same of a change: what is added has a plus. */
export function changeText(control, text) {
  const value = valueText(control, text);
  return control.kind === 'slider' && control.least < 0 && Number(text) > 0 ? `+${value}` : value;
}

/** Whether a text is a value of the control's kind; whether it is within bounds is for the server to say. */
export function fits(control, text) {
  switch (control.kind) {
    case 'slider': return /^-?\d{1,15}(\.\d{1,12})?$/.test(text);
    case 'month': return /^\d{4}-(0[1-9]|1[0-2])-\d{2}$/.test(text);
    case 'switch': return text === 'on' || text === 'off';
    default: return control.options.some(option => option.id === text);
  }
}
