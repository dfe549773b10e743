package org.bayan.embedded.http.webscript.builtin;

import java.io.IOException;
import java.util.Map;
import org.alfresco.service.descriptor.Descriptor;
import org.alfresco.service.descriptor.DescriptorService;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code GET /api/server}: which version this is. */
final class ServerGet extends AbstractWebScript {
    private final DescriptorService descriptors;

    ServerGet(DescriptorService descriptors) {
        this.descriptors = descriptors;
    }

    @Override
    public void execute(WebScriptRequest request, WebScriptResponse response) throws IOException {
        Descriptor server = descriptors.getServerDescriptor();
        Map<String, Object> data = Map.of(
                "edition", server.getEdition(),
                "version", server.getVersion(),
                "schema", String.valueOf(server.getSchema()));
        ScriptJson.write(response, Map.of("data", data));
    }
}
