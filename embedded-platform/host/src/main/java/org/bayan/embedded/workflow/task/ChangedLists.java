package org.bayan.embedded.workflow.task;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Applies nodes to add to and to remove from associations of a task to the properties that a caller sets. */
final class ChangedLists {
    private final Map<QName, Serializable> present;

    /** @param present what the task has */
    ChangedLists(Map<QName, Serializable> present) {
        this.present = present;
    }

    Map<QName, Serializable> apply(
            Map<QName, Serializable> properties, Map<QName, List<NodeRef>> add, Map<QName, List<NodeRef>> remove) {
        Map<QName, Serializable> changed = new HashMap<>(properties == null ? Map.of() : properties);
        orNone(add).forEach((name, nodes) -> {
            Serializable before = changed.getOrDefault(name, present.get(name));
            if (before == null || before instanceof Collection<?>) {
                ArrayList<Object> all = before == null ? new ArrayList<>() : new ArrayList<>((Collection<?>) before);
                nodes.stream().filter(node -> !all.contains(node)).forEach(all::add);
                changed.put(name, all);
            } else if (!nodes.isEmpty()) {
                changed.put(name, nodes.get(0));
            }
        });
        orNone(remove).forEach((name, nodes) -> {
            Serializable before = changed.getOrDefault(name, present.get(name));
            if (before instanceof Collection<?> several) {
                ArrayList<Object> left = new ArrayList<>(several);
                left.removeAll(nodes);
                changed.put(name, left);
            } else if (before != null && !changed.containsKey(name)) {
                changed.put(name, null);
            }
        });
        return changed;
    }

    private static Map<QName, List<NodeRef>> orNone(Map<QName, List<NodeRef>> changes) {
        return changes == null ? Map.of() : changes;
    }
}
