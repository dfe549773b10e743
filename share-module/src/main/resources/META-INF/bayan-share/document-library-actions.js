/* Actions on statements in the document library and on the details page, by Bayan's own web scripts. */
(function () {
  const STEPS = {
    "read-again": (call) => call.post("extract", {}),
    "relink": (call) => call.post("relink", {}),
    "start-review": (call) => call.post("review", { action: "start" }),
    "confirm-all": confirmAll
  };

  /** Confirms one field after the other, each of those that hold a value. */
  async function confirmAll(call) {
    const statement = await call.get();
    for (const field of Object.keys(statement.fields || {})) {
      await call.post("fields/" + encodeURIComponent(field), { confirm: true });
    }
  }

  function request(method, url, body) {
    return new Promise((resolve, reject) => {
      Alfresco.util.Ajax.jsonRequest({
        method,
        url,
        dataObj: body,
        successCallback: { fn: (response) => resolve(response.json) },
        failureCallback: { fn: (response) => reject(response.json && response.json.message) }
      });
    });
  }

  YAHOO.Bubbling.fire("registerAction", {
    actionName: "onBayanStatementAction",
    fn: function (record, owner) {
      const parameters = this.getAction(record, owner).params;
      const id = record.nodeRef.split("/").pop();
      const base = Alfresco.constants.PROXY_URI + "bayan/statements/" + id;
      const call = {
        get: () => request("GET", base),
        post: (path, body) => request("POST", base + "/" + path, body)
      };
      const say = (key, reason) =>
        Alfresco.util.PopupManager.displayMessage({ text: this.msg(key, record.displayName, reason || "") });
      STEPS[parameters.step](call).then(
        () => {
          say(parameters.successMessage);
          YAHOO.Bubbling.fire("metadataRefresh");
        },
        (reason) => say(parameters.failureMessage, reason)
      );
    }
  });
})();
