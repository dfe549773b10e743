// The language of the page: sentences, direction, numbers and days.

export const LANGUAGES = ['ar', 'en', 'fr', 'tr', 'ru', 'fa', 'ckb'];
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'ckb']);

/** Tells by the event "change" that the language is another. */
export const changes = new EventTarget();

let locale = 'en';
// Chromium does not know ckb, whose digits are those of Iraq's Arabic.
let numbers = 'en';
let language = 'en';
let words = {};
let plural = new Intl.PluralRules('en');

/** The best of our languages for a list of wished ones, as a browser states them. */
export function bestOf(wishes) {
  for (const wish of wishes) {
    const primary = String(wish).toLowerCase().replace('_', '-').split('-')[0];
    const known = primary === 'ku' ? 'ckb' : primary;
    if (LANGUAGES.includes(known)) {
      return known;
    }
  }
  return 'en';
}

/** Loads the words of a language, and makes it the page's. */
export async function useLanguage(wish) {
  const chosen = bestOf([wish]);
  const answer = await fetch(new URL(`../messages/${chosen}.json`, import.meta.url));
  words = await answer.json();
  language = chosen;
  // The reader's own region says which digits, month names and calendar are theirs.
  const wishes = wish.includes('-') ? [wish, ...navigator.languages] : [...navigator.languages, wish];
  locale = wishes.find(tag => isLocale(tag) && bestOf([tag]) === chosen) ?? chosen;
  numbers = Intl.NumberFormat.supportedLocalesOf(locale).length > 0 ? locale : 'ar-IQ';
  plural = new Intl.PluralRules(chosen);
  changes.dispatchEvent(new Event('change'));
}

function isLocale(tag) {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

export function currentLanguage() {
  return language;
}

export function currentLocale() {
  return locale;
}

export function direction() {
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}

/** How a passage runs that a name stands in: as the name's own letters do, whatever the passage happens to begin with. */
export function directionOf(name) {
  const letter = /\p{L}/u.exec(name)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u.test(letter) ? 'rtl' : 'ltr';
}

/** The reader's name for a language: ours, since not every browser has one in ckb, or else the browser's. */
export function languageName(tag) {
  return has(`language.${tag}`) ? t(`language.${tag}`) : namedBy(tag, language);
}

/** A language's own name for itself. */
export function ownName(tag) {
  return tag === 'ckb' ? 'کوردیی ناوەندی' : namedBy(tag, tag);
}

function namedBy(tag, speaker) {
  try {
    return new Intl.DisplayNames([speaker, 'en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A sentence with its values in place; a sentence with plurals is chosen by the value `count`. */
export function t(key, values = {}) {
  return pattern(key, values).replace(/\{(\w+)\}/g, (whole, name) => (name in values ? shown(values[name]) : whole));
}

/** The same as a list of texts and nodes, where values are nodes. */
export function parts(key, values) {
  return pattern(key, values)
    .split(/(\{\w+\})/)
    .filter(part => part !== '')
    .map(part => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (!name || !(name in values)) {
        return part;
      }
      return values[name] instanceof Node ? values[name] : shown(values[name]);
    });
}

/** Whether there is such a sentence, for codes that a server may have more of than we know. */
export function has(key) {
  return Object.hasOwn(words, key);
}

function pattern(key, values) {
  if (!has(key)) {
    return key;
  }
  const found = words[key];
  return typeof found === 'string' ? found : found[plural.select(values.count)] ?? found.other;
}

function shown(value) {
  return typeof value === 'number' ? number(value) : String(value);
}

export function number(value) {
  return new Intl.NumberFormat(numbers).format(value);
}

export function percent(share) {
  return new Intl.NumberFormat(numbers, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

export function moment(iso) {
  const style = numbers === locale ? 'medium' : 'short';
  return new Intl.DateTimeFormat(numbers, { dateStyle: style, timeStyle: 'short' }).format(new Date(iso));
}
