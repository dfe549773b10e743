/*
 * What Bayan refuses in a form of a workflow is shown as the sentence that it is. Share itself shows only what begins with the name of a class
 * of its own, and of everything else that the administrator should look into the log.
 */
(function () {
  const REFUSAL = /^org\.bayan\.[\w.]+:\s*/;

  function showSentences(component) {
    const otherwise = component.prototype.onFormSubmitFailure;
    component.prototype.onFormSubmitFailure = function (response) {
      const message = (response && response.json && response.json.message) || "";
      if (REFUSAL.test(message)) {
        Alfresco.util.PopupManager.displayPrompt({
          title: this.msg(this.options.failureMessageKey),
          text: message.replace(REFUSAL, "")
        });
      } else {
        otherwise.apply(this, arguments);
      }
    };
  }

  YAHOO.util.Event.onDOMReady(function () {
    // The page that starts workflows has a handler of its own.
    [Alfresco.component.FormManager, Alfresco.component.StartWorkflow]
      .filter((component) => component && Object.hasOwn(component.prototype, "onFormSubmitFailure"))
      .forEach(showSentences);
  });
})();
