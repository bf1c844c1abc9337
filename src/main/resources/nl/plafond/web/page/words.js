/** What the page says, in the language of the page. The texts come with the shell, from page.properties. */

const texts = JSON.parse(document.getElementById('words').textContent);

/** `nl` or `en`. */
export const language = document.documentElement.lang === 'en' ? 'en' : 'nl';

/** The text of that name, with the values in the places {0}, {1} and so on. */
export function say(key, ...values) {
  const text = texts[key];
  // A missing text must be seen, not hidden.
  return text === undefined ? `«${key}»` : text.replace(/\{(\d)\}/g, (place, index) => values[index] ?? place);
}

/** Whether there is a text of that name. */
export function has(key) {
  return key in texts;
}
