/** What the page says, in the language of the page. The texts come with the shell, from page.properties. */

const texts = JSON.parse(document.getElementById('words').textContent);

/** `nl` or `en`. */
export const language = document.documentElement.lang === 'en' ? 'en' : 'nl';

/** Singular or plural by the number in a place, as on the server: {0|week|weeks}. */
const CHOICE = /\{(\d)\|([^|{}]*)\|([^|{}]*)\}/g;
const ONE = /(^|[^0-9.,])1$/;

/** The text of that name, with the values in the places {0}, {1} and so on, and its choices by number made. */
export function say(key, ...values) {
  const text = texts[key];
  // A missing text must be seen, not hidden.
  return text === undefined ? `«${key}»` : text
    .replace(CHOICE, (choice, index, one, many) => (ONE.test(String(values[index])) ? one : many))
    .replace(/\{(\d)\}/g, (place, index) => values[index] ?? place);
}

/** Whether there is a text of that name. */
export function has(key) {
  return key in texts;
}
