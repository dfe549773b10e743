package org.bayan.acceptance.crash;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bayan.acceptance.client.Node;

/** Which uploads a server has acknowledged, and when each document was seen to be described. */
final class UploadLedger {
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> described = new ConcurrentHashMap<>();

    void acknowledge(String id) {
        acknowledged.add(id);
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** Those of the acknowledged documents that are not among the given ones. */
    List<String> missingFrom(List<Node> nodes) {
        Set<String> there = ConcurrentHashMap.newKeySet();
        nodes.forEach(n -> there.add(n.id()));
        return acknowledged.stream().filter(id -> !there.contains(id)).toList();
    }

    /**
     * Notes when each was described.
     *
     * @return those that were described at another time before: they have been described twice
     */
    List<Node> describedTwice(List<Node> nodes) {
        return nodes.stream()
                .filter(Node::isFinished)
                .filter(this::isDescribedAgain)
                .toList();
    }

    private boolean isDescribedAgain(Node node) {
        Instant now = node.time("bay:extractedAt");
        Instant before = described.putIfAbsent(node.id(), now);
        return before != null && !before.equals(now);
    }
}
