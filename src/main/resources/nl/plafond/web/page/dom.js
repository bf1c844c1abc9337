/** Small helpers to make and fill elements; no markup is ever made from text. */

const SVG = 'http://www.w3.org/2000/svg';

/** An element: h('p', {class: 'hint', on: {click: go}}, 'text', another). What is null, undefined or false is left out. */
export function h(name, attributes = {}, ...children) {
  return furnish(document.createElement(name), attributes, children);
}

/** An element of a drawing. */
export function svg(name, attributes = {}, ...children) {
  return furnish(document.createElementNS(SVG, name), attributes, children);
}

function furnish(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'on') {
      for (const [event, action] of Object.entries(value)) element.addEventListener(event, action);
    } else {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...present(children));
  return element;
}

/** Puts these children in the place of what was there. */
export function fill(element, ...children) {
  element.replaceChildren(...present(children));
  return element;
}

/** The element of the shell with that id. */
export function part(id) {
  return document.getElementById(id);
}

/** Writes the text only if it is another one, so that a screen reader does not hear it twice. */
export function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function present(children) {
  return children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false);
}
