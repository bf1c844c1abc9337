/** Numbers, money and days as one writes them in the language of the page. */
import {language} from './words.js';

const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
const MILLION = 1_000_000;
const cache = new Map();

function format(options) {
  const key = JSON.stringify(options);
  if (!cache.has(key)) cache.set(key, new Intl.NumberFormat(locale, options));
  return cache.get(key);
}

/** A number with at most so many decimals; a minus that is one. */
export function decimal(value, most = 2) {
  return format({maximumFractionDigits: most}).format(tidy(value, most)).replace('-', '−');
}

/** An amount in euros: € 1.234.567, or short from a million, with so many digits at most: € 1,23 mln. */
export function euro(value, digits = 0) {
  const length = digits > 0 && Math.abs(value) >= MILLION ? {notation: 'compact', maximumSignificantDigits: digits} : {maximumFractionDigits: 0};
  const text = format({style: 'currency', currency: 'EUR', ...length}).format(Math.abs(tidy(value, 0)));
  if (tidy(value, 0) >= 0) return text;
  // Intl puts the minus of a short amount elsewhere than that of a long one.
  return language === 'nl' ? text.replace(/^€\s*/, '€\u00a0−') : `−${text}`;
}

/** A share as percents. */
export function percent(value) {
  return format({style: 'percent', maximumFractionDigits: 0}).format(tidy(value, 2)).replace('-', '−');
}

// Without this, what rounds to nothing would be written as -0.
function tidy(value, decimals) {
  return Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value;
}

/** A number rounded to what its interval supports: 183 give or take 20 becomes 180. */
export function supported(value, low, high) {
  const half = (high - low) / 2;
  if (!(half > 0)) return value;
  const step = 10 ** Math.floor(Math.log10(half));
  return Math.round(value / step) * step;
}

const days = new Intl.DateTimeFormat(locale, {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});
const months = new Intl.DateTimeFormat(locale, {month: 'long', year: 'numeric', timeZone: 'UTC'});

/** A day in words: 31 december 2024. */
export function day(iso) {
  return days.format(new Date(`${iso}T00:00:00Z`));
}

/** The month of a day in words: december 2024. */
export function month(iso) {
  return months.format(new Date(`${iso}T00:00:00Z`));
}
