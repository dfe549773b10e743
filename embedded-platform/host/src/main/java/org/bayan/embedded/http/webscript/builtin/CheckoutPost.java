package org.bayan.embedded.http.webscript.builtin;

import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.RuleService;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code POST /slingshot/doclib/action/checkout/node/...}: Share's "Edit offline". */
final class CheckoutPost extends AbstractWebScript {
    private final NodeService nodes;
    private final CheckOutCheckInService checkOuts;
    private final RuleService rules;
    private final Versioning versioning;

    CheckoutPost(NodeService nodes, CheckOutCheckInService checkOuts, RuleService rules, Versioning versioning) {
        this.nodes = nodes;
        this.checkOuts = checkOuts;
        this.rules = rules;
        this.versioning = versioning;
    }

    @Override
    public void execute(WebScriptRequest request, WebScriptResponse response) throws IOException {
        NodeRef node = NodeUrl.existing(request, nodes);
        versioning.ensure(node);
        NodeRef workingCopy = checkOuts.checkout(node);
        rules.disableRules();
        try {
            nodes.setProperty(workingCopy, ContentModel.PROP_WORKING_COPY_MODE, "offlineEditing");
        } finally {
            rules.enableRules();
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("totalResults", 1);
        answer.put("overallSuccess", true);
        answer.put("successCount", 1);
        answer.put("failureCount", 0);
        answer.put("results", List.of(result(node, workingCopy)));
        ScriptJson.write(response, answer);
    }

    private Map<String, Object> result(NodeRef node, NodeRef workingCopy) {
        Serializable name = nodes.getProperty(workingCopy, ContentModel.PROP_NAME);
        String encoded = URLEncoder.encode(name.toString(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%28", "(")
                .replace("%29", ")");
        return Map.of(
                "id",
                nodes.getProperty(node, ContentModel.PROP_NAME),
                "nodeRef",
                workingCopy.toString(),
                "downloadUrl",
                "api/node/content/" + workingCopy.toString().replace(":/", "") + "/" + encoded + "?a=true",
                "action",
                "checkoutAsset",
                "success",
                true);
    }
}
