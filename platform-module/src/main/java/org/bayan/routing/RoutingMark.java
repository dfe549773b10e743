package org.bayan.routing;

import java.io.Serializable;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.bayan.statement.SilentWrites;

/** What a statement says of its routing. */
public class RoutingMark {
    private final NodeService nodeService;
    private final SilentWrites silentWrites;
    private final Clock clock;

    public RoutingMark(NodeService nodeService, SilentWrites silentWrites, Clock clock) {
        this.nodeService = nodeService;
        this.silentWrites = silentWrites;
        this.clock = clock;
    }

    boolean isPending(NodeRef statement) {
        return nodeService.exists(statement)
                && RoutingState.of(nodeService.getProperty(statement, BayanModel.PROP_ROUTING_STATE))
                        .filter(state -> state == RoutingState.PENDING)
                        .isPresent();
    }

    /** Whether the rules have decided on this content already. */
    boolean isRouted(NodeRef statement, String contentUrl) {
        return contentUrl.equals(nodeService.getProperty(statement, BayanModel.PROP_ROUTED_CONTENT))
                && !isPending(statement);
    }

    void pending(NodeRef statement, String contentUrl) {
        write(statement, RoutingState.PENDING, null, null, contentUrl);
    }

    /**
     * @param rule title of the rule; null for what stands in for one
     * @param to the group or person; null for none
     */
    void decided(NodeRef statement, RoutingState state, String rule, String to) {
        write(statement, state, rule, to, (String) nodeService.getProperty(statement, BayanModel.PROP_ROUTED_CONTENT));
    }

    /** No rule is for it: there is nothing to tell. */
    void remove(NodeRef statement) {
        silentWrites.on(statement, () -> nodeService.removeAspect(statement, BayanModel.ASPECT_ROUTED));
    }

    private void write(NodeRef statement, RoutingState state, String rule, String to, String contentUrl) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(BayanModel.PROP_ROUTING_STATE, state.code());
        properties.put(BayanModel.PROP_ROUTED_AT, Date.from(clock.instant()));
        properties.put(BayanModel.PROP_ROUTED_CONTENT, contentUrl);
        properties.put(BayanModel.PROP_ROUTING_RULE, rule);
        properties.put(BayanModel.PROP_ROUTED_TO, to);
        silentWrites.on(statement, () -> {
            properties.values().removeIf(value -> value == null);
            nodeService.addAspect(statement, BayanModel.ASPECT_ROUTED, properties);
            for (QName name : List.of(BayanModel.PROP_ROUTING_RULE, BayanModel.PROP_ROUTED_TO)) {
                if (!properties.containsKey(name)) {
                    nodeService.removeProperty(statement, name);
                }
            }
        });
    }
}
