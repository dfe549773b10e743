package org.bayan.embedded.http.webscript.builtin;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;
import org.springframework.extensions.webscripts.servlet.FormData;

/** {@code POST /api/upload}: Share's upload of a new file, or of new content for an existing one. */
final class UploadPost extends AbstractWebScript {
    private final NodeService nodes;
    private final UploadTarget targets;
    private final UploadStore store;

    UploadPost(NodeService nodes, UploadTarget targets, UploadStore store) {
        this.nodes = nodes;
        this.targets = targets;
        this.store = store;
    }

    @Override
    public void execute(WebScriptRequest request, WebScriptResponse response) throws IOException {
        if (!"multipart/form-data".equals(request.getContentType())) {
            throw new WebScriptException(Status.STATUS_BAD_REQUEST, "Required parameters are missing");
        }
        UploadForm form = UploadForm.of((FormData) request.parseContent());
        NodeRef document = store(form);
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("code", 200);
        status.put("name", "OK");
        status.put("description", "File uploaded successfully");
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("nodeRef", document.toString());
        answer.put("fileName", nodes.getProperty(document, ContentModel.PROP_NAME));
        answer.put("status", status);
        ScriptJson.write(response, answer);
    }

    private NodeRef store(UploadForm form) {
        try {
            if (form.updated().isPresent()) {
                return store.update(NodeUrl.existing(form.updated().get(), nodes), form);
            }
            return store.create(targets.of(form), form);
        } catch (AccessDeniedException e) {
            throw new WebScriptException(Status.STATUS_FORBIDDEN, e.getMessage(), e);
        }
    }
}
