/* Actions on statements in the document library and on the details page, by Bayan's own web scripts. */
(function () {
  const STEPS = {
    "read-again": (call) => call.post("extract", {}),
    "relink": (call) => call.post("relink", {}),
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

  /** Opens the start form of the workflow for one file or for those that are selected, which it has in its package already. */
  YAHOO.Bubbling.fire("registerAction", {
    actionName: "onBayanStartReview",
    fn: function (record) {
      const records = YAHOO.lang.isArray(record) ? record : [record];
      const id = this.id + "-bayan-review-" + Alfresco.util.generateDomId();
      const selectItems = (layer, event) => {
        const finder = event[1].eventGroup;
        if (finder.options.field === "assoc_packageItems" && finder.eventGroup.indexOf(id) === 0) {
          finder.selectItems(records.map((each) => each.nodeRef).join(","));
        }
      };
      const done = () => YAHOO.Bubbling.unsubscribe("objectFinderReady", selectItems, this);
      const many = () => this.msg("bayan.message.start-review.many", records.length);
      YAHOO.Bubbling.on("objectFinderReady", selectItems, this);
      new Alfresco.module.SimpleDialog(id).setOptions({
        width: "46em",
        templateUrl: Alfresco.constants.URL_SERVICECONTEXT + "components/form?itemKind=workflow"
          + "&itemId=" + encodeURIComponent("activiti$bayan-review")
          + "&mode=create&submitType=json&showCancelButton=true",
        destroyOnHide: true,
        doBeforeDialogShow: {
          fn: (form, dialog) => dialog.dialog.setHeader(Alfresco.util.encodeHTML(this.msg("bayan.action.start-review")))
        },
        onSuccess: {
          fn: () => {
            done();
            const what = records.length === 1 ? records[0].displayName : many();
            Alfresco.util.PopupManager.displayMessage({ text: this.msg("bayan.message.start-review.success", what) });
            YAHOO.Bubbling.fire("metadataRefresh");
          }
        },
        onFailure: {
          fn: (response) => {
            done();
            Alfresco.util.PopupManager.displayPrompt({
              title: this.msg("bayan.message.start-review.failure"),
              text: reason(response)
            });
          }
        }
      }).show();
    }
  });

  /** What the server said, without the class and the number that ACS puts before it. */
  function reason(response) {
    const message = (response && response.json && response.json.message) || "";
    return message.replace(/^(?:[\w.$]+(?:Exception|Refused):\s*)*(?:\d{8,}\s+)?/, "");
  }
})();
