/*
 * The control of lists of values. Shown, each value stands on a line of its own; edited, they are a text area with a line each, sent as a
 * list. So a comma within a value stays what it is.
 */
(function () {
  const asked = new Map();

  /** The fields of one form ask together. */
  function propertiesOf(id) {
    if (!asked.has(id)) {
      const answer = load(id).finally(() => asked.delete(id));
      asked.set(id, answer);
    }
    return asked.get(id);
  }

  async function load(id) {
    const url = Alfresco.constants.PROXY_URI_RELATIVE.replace(/alfresco\/$/, "alfresco-api/")
      + "-default-/public/alfresco/versions/1/nodes/" + encodeURIComponent(id) + "?fields=properties";
    const response = await fetch(url, { headers: { Accept: "application/json" }, credentials: "same-origin" });
    if (!response.ok) throw new Error(response.statusText);
    return (await response.json()).entry.properties || {};
  }

  async function valuesOf(element) {
    const properties = await propertiesOf(element.dataset.node.split("/").pop());
    const value = properties[element.dataset.property];
    return Array.isArray(value) ? value : value === undefined ? [] : [String(value)];
  }

  /** A language is shown by its name, in our words or the browser's; what is no code stays as it is. */
  function label(value, codes) {
    if (codes !== "language") return value;
    const key = "bayan.language." + value;
    const ours = Alfresco.util.message(key);
    if (ours !== key) return ours;
    try {
      return new Intl.DisplayNames([Alfresco.constants.JS_LOCALE.replace("_", "-"), "en"], { type: "language" }).of(value);
    } catch (unknown) {
      return value;
    }
  }

  function line(value) {
    const node = document.createElement("span");
    node.className = "bayan-line";
    node.dir = "auto";
    node.textContent = value;
    return node;
  }

  async function show(element) {
    const values = await valuesOf(element);
    if (values.length) {
      element.replaceChildren(...values.map((value) => line(label(value, element.dataset.codes))));
    }
  }

  /** Fields that are sent; none of them before the present values are known, so that nothing is lost. */
  function write(area) {
    const box = document.getElementById(area.dataset.values);
    const values = area.value.split("\n").map((line) => line.trim()).filter((line) => line !== "");
    const inputs = (values.length ? values : [""]).map((value) => {
      const input = document.createElement("input");
      input.type = "hidden";
      input.name = values.length ? area.dataset.name + "[]" : area.dataset.name;
      input.value = value;
      return input;
    });
    box.replaceChildren(...inputs);
  }

  async function edit(area) {
    if (area.dataset.node) {
      area.value = (await valuesOf(area)).join("\n");
    }
    area.disabled = false;
    area.addEventListener("input", () => write(area));
  }

  // What cannot be loaded stays as the server wrote it, and cannot be edited: what is not known is not sent.
  const started = (work) => function () { work(this).catch(() => {}); };

  window.BayanLines = {
    show: (id) => YAHOO.util.Event.onAvailable(id, started(show)),
    edit: (id) => YAHOO.util.Event.onAvailable(id, started(edit))
  };
})();
