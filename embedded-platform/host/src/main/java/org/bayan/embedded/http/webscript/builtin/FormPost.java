package org.bayan.embedded.http.webscript.builtin;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code POST /api/{item_kind}/{item_id}/formprocessor}: stores a filled-in form. */
final class FormPost extends AbstractWebScript {
    private final FormItem.Finder items;
    private final FormStore store;

    FormPost(FormItem.Finder items, FormStore store) {
        this.items = items;
        this.store = store;
    }

    @Override
    public void execute(WebScriptRequest request, WebScriptResponse response) throws IOException {
        Map<String, String> url = request.getServiceMatch().getTemplateVars();
        JsonNode sent = ScriptJson.read(request);
        FormItem item = items.find(url.get("item_kind"), url.get("item_id"));
        NodeRef stored = store.save(item, sent);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("persistedObject", stored.toString());
        answer.put(
                "message", "Successfully persisted form for item [" + url.get("item_kind") + "]" + url.get("item_id"));
        ScriptJson.write(response, answer);
    }
}
