/* A day that stands in a form as 2011-03-15, written as the reader writes days, in their calendar and digits. */
(function () {
  /** Of a language that the browser does not know it would write another one's month names: there the month is a number, as in Iraq. */
  function formatter() {
    const locale = Alfresco.constants.JS_LOCALE.replace("_", "-");
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length
      ? new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" })
      : new Intl.DateTimeFormat("ar-IQ", { dateStyle: "short", timeZone: "UTC" });
  }

  function show() {
    const [year, month, day] = this.textContent.split("-").map(Number);
    const date = new Date(Date.UTC(2000, month - 1, day));
    date.setUTCFullYear(year, month - 1, day);
    this.textContent = formatter().format(date);
  }

  window.BayanDay = { show: (id) => YAHOO.util.Event.onAvailable(id, show) };
})();
