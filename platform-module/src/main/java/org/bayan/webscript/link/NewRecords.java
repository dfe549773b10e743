package org.bayan.webscript.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.authority.record.AuthorityRecords;
import org.bayan.authority.record.History;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityStatus;
import org.bayan.model.BayanModel;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.webscript.authority.AuthorityBody;

/** Makes a provisional record of a name in a statement; what the caller does not say is taken from the mention. */
public class NewRecords {
    private final AuthorityRecords records;
    private final NodeService nodeService;

    public NewRecords(AuthorityRecords records, NodeService nodeService) {
        this.records = records;
        this.nodeService = nodeService;
    }

    /**
     * @param given as {@code POST /bayan/authorities} takes it; members may be missing
     * @return the id of the new record
     * @throws org.bayan.authority.AuthorityRefused if it breaks a rule, or the caller may not make records
     */
    String create(NodeRef statement, LinkEvidence link, JsonNode given) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        AuthorityKind kind = link.kind() == null ? AuthorityKind.CORPORATE_BODY : link.kind();
        body.put("kind", kind.code());
        body.put("status", AuthorityStatus.PROVISIONAL.code());
        if (link.name() != null) {
            body.putObject("preferredName").put(language(statement), link.name());
        }
        for (Iterator<Map.Entry<String, JsonNode>> members = given.fields(); members.hasNext(); ) {
            Map.Entry<String, JsonNode> member = members.next();
            body.set(member.getKey(), member.getValue());
        }
        NodeRef record = records.create(AuthorityBody.fresh(body), History.CREATED);
        return (String) nodeService.getProperty(record, BayanModel.PROP_AUTHORITY_ID);
    }

    private String language(NodeRef statement) {
        return nodeService.getProperty(statement, BayanModel.PROP_LANGUAGES) instanceof Collection<?> languages
                        && !languages.isEmpty()
                ? languages.iterator().next().toString()
                : "ar";
    }
}
