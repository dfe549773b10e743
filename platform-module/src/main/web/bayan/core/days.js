// Days of statements, in the reader's calendar. A statement's date has no time zone: it is kept and shown in UTC.
import { isolated } from './dom.js';
import { currentLocale } from './language.js';

// A browser that does not know the language (Chromium does not know ckb) would write another language's month names.
const NUMERIC = 'ar-IQ';
const FORMATS = {
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
};
const STATED = /^(-?\d{4,6})(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * A day, month, year or range in ISO 8601 (`2011-03-15`, `2011-03`, `2011`, `2011-03-15/2011-03-18`) for the reader; null if
 * it is none of them.
 */
export function days(iso) {
  const [from, to] = String(iso).split('/');
  const first = stated(from);
  const last = to === undefined ? first : stated(to);
  if (!first || !last) {
    return null;
  }
  const format = formatter(first.precision);
  return to === undefined ? format.format(first.date) : format.formatRange(first.date, last.date);
}

/** The same where the reader counts years otherwise, as in Iran, with the original beside; what is none of them as it stands. */
export function daysBeside(stated) {
  const shown = days(stated);
  if (shown === null) {
    return [isolated(stated, { dir: 'auto' })];
  }
  return hasOwnCalendar() ? [isolated(shown), ' ', isolated(`(${stated})`, { dir: 'ltr' })] : [isolated(shown)];
}

/** A year of the calendar that archives count by: in another calendar it lies in two. */
export function calendarYear(year) {
  const match = /^\d{4}$/.test(year);
  return match ? formatter('year').formatRange(new Date(`${year}-01-01T00:00:00Z`), new Date(`${year}-12-31T00:00:00Z`)) : year;
}

/** Whether the reader counts years otherwise than the original, which then stands beside. */
export function hasOwnCalendar() {
  return formatter('year').resolvedOptions().calendar !== 'gregory';
}

function formatter(precision) {
  const known = Intl.DateTimeFormat.supportedLocalesOf(currentLocale()).length > 0;
  const parts = FORMATS[precision];
  return new Intl.DateTimeFormat(known ? currentLocale() : NUMERIC, {
    ...parts,
    ...(parts.month && !known ? { month: 'numeric' } : {}),
    timeZone: 'UTC',
  });
}

function stated(text) {
  const match = STATED.exec(text ?? '');
  if (!match) {
    return null;
  }
  const [, year, month, day] = match;
  const precision = day ? 'day' : month ? 'month' : 'year';
  // Mid-month and mid-year name the same month and year in most calendars; a day is itself.
  const date = new Date(Date.UTC(2000, month ? month - 1 : 6, day ? Number(day) : month ? 15 : 1));
  date.setUTCFullYear(Number(year), month ? month - 1 : 6, day ? Number(day) : month ? 15 : 1);
  if (Number.isNaN(date.getTime()) || (day && date.getUTCDate() !== Number(day)) || (month && date.getUTCMonth() !== month - 1)) {
    return null;
  }
  return { date, precision };
}
