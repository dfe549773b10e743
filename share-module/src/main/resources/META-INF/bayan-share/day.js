/* Days, months and years that stand in a form as 2011-03-15, written as the reader writes them, in their calendar and digits. */
(function () {
  const STATED = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
  const PARTS = {
    day: { year: "numeric", month: "long", day: "numeric" },
    month: { year: "numeric", month: "long" },
    year: { year: "numeric" }
  };

  /** Of a language that the browser does not know it would write another one's month names: there the month is a number, as in Iraq. */
  function formatter(precision) {
    const locale = Alfresco.constants.JS_LOCALE.replace("_", "-");
    const known = Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
    const month = known || precision === "year" ? {} : { month: "numeric" };
    return new Intl.DateTimeFormat(known ? locale : "ar-IQ", { ...PARTS[precision], ...month, timeZone: "UTC" });
  }

  /** Null for what is no such date. A month and a year are those of their middle, in most calendars the same. */
  function inWords(text) {
    const match = STATED.exec(text);
    if (!match) return null;
    const [, year, month, day] = match;
    const format = formatter(day ? "day" : month ? "month" : "year");
    const date = new Date(Date.UTC(2000, month ? month - 1 : 6, day || (month ? 15 : 1)));
    date.setUTCFullYear(Number(year), month ? month - 1 : 6, Number(day || (month ? 15 : 1)));
    return { text: format.format(date), calendar: format.resolvedOptions().calendar };
  }

  function show() {
    const shown = inWords(this.textContent);
    if (shown) this.textContent = shown.text;
  }

  /** What somebody has stated stands beside it, where the reader counts the years otherwise. */
  function showStated() {
    const stated = this.textContent;
    const shown = inWords(stated);
    if (!shown) return;
    this.textContent = shown.text;
    if (shown.calendar !== "gregory") {
      const original = document.createElement("bdi");
      original.dir = "ltr";
      original.textContent = "(" + stated + ")";
      this.append(" ", original);
    }
  }

  window.BayanDay = {
    show: (id) => YAHOO.util.Event.onAvailable(id, show),
    showStated: (id) => YAHOO.util.Event.onAvailable(id, showStated)
  };
})();
