package org.bayan.acceptance.links;

import java.util.HashMap;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.support.RunId;

/** Authority records for the tests, each with an id that nothing else has. */
final class Authorities {
    private final Acs acs;
    private final String folder;

    Authorities(Acs acs, String folder) {
        this.acs = acs;
        this.folder = folder;
    }

    /** A record as nodes are made by the REST API. */
    Record create(String type, String name) {
        String id = "T-" + RunId.newCode().replaceAll("[^0-9]+", "-");
        Map<String, Object> properties = new HashMap<>();
        properties.put("bay:authorityId", id);
        properties.put("bay:preferredName", name);
        properties.put("bay:authorityStatus", "confirmed");
        Node node = acs.nodes().create(folder, Map.of("name", id, "nodeType", type, "properties", properties));
        return new Record(id, node.id(), name);
    }

    Record person(String name) {
        return create("bay:person", name);
    }

    Record body(String name) {
        return create("bay:corporateBody", name);
    }

    /**
     * @param id the archive's id
     * @param node id of the node
     */
    record Record(String id, String node, String name) {}
}
