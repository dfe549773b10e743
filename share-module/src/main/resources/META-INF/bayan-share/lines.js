/* The control of lists of values: a line each in a text area, sent as a list, so that a comma within a value stays. */
(function () {
  async function loaded(area) {
    const id = area.dataset.node.split("/").pop();
    const url = Alfresco.constants.PROXY_URI_RELATIVE.replace(/alfresco\/$/, "alfresco-api/")
      + "-default-/public/alfresco/versions/1/nodes/" + encodeURIComponent(id) + "?fields=properties";
    const response = await fetch(url, { headers: { Accept: "application/json" }, credentials: "same-origin" });
    if (!response.ok) throw new Error(response.statusText);
    const properties = (await response.json()).entry.properties || {};
    const value = properties[area.dataset.property];
    return Array.isArray(value) ? value : value === undefined ? [] : [String(value)];
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

  window.BayanLines = async function (areaId) {
    const area = document.getElementById(areaId);
    if (area.dataset.node) {
      try {
        area.value = (await loaded(area)).join("\n");
      } catch (failure) {
        return; // What is not known is neither shown nor sent.
      }
    }
    area.disabled = false;
    area.addEventListener("input", () => write(area));
  };
})();
