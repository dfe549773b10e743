package org.bayan.embedded.node;

import java.io.Serializable;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.namespace.QName;

/**
 * Keeps {@code cm:auditable}: who made and changed a node, and when. While the aspect's behaviour is switched off for a node, the
 * values that a caller gives are taken.
 */
final class Auditing {
    private static final Set<QName> PROPERTIES = Set.of(
            ContentModel.PROP_CREATOR,
            ContentModel.PROP_CREATED,
            ContentModel.PROP_MODIFIER,
            ContentModel.PROP_MODIFIED,
            ContentModel.PROP_ACCESSED);

    private final BehaviourFilter filter;

    Auditing(BehaviourFilter filter) {
        this.filter = filter;
    }

    NodeRecord stampNew(NodeRecord node) {
        if (!node.aspects().contains(ContentModel.ASPECT_AUDITABLE)
                || node.properties().containsKey(ContentModel.PROP_CREATOR)) {
            return node;
        }
        Map<QName, Serializable> properties = new LinkedHashMap<>(node.properties());
        Date now = new Date();
        properties.putIfAbsent(ContentModel.PROP_CREATOR, user());
        properties.putIfAbsent(ContentModel.PROP_CREATED, now);
        properties.putIfAbsent(ContentModel.PROP_MODIFIER, user());
        properties.putIfAbsent(ContentModel.PROP_MODIFIED, now);
        return node.withProperties(properties);
    }

    NodeRecord stampChanged(NodeRecord node) {
        if (!node.aspects().contains(ContentModel.ASPECT_AUDITABLE) || !isOn(node)) {
            return stampNew(node);
        }
        Map<QName, Serializable> properties = new LinkedHashMap<>(node.properties());
        Date now = new Date();
        properties.putIfAbsent(ContentModel.PROP_CREATOR, user());
        properties.putIfAbsent(ContentModel.PROP_CREATED, now);
        properties.put(ContentModel.PROP_MODIFIER, user());
        properties.put(ContentModel.PROP_MODIFIED, now);
        return node.withProperties(properties);
    }

    /** Leaves out what a caller may not set now, and keeps what the node has. */
    Map<QName, Serializable> allowed(NodeRecord node, Map<QName, Serializable> wanted) {
        if (!isOn(node)) {
            return wanted;
        }
        Map<QName, Serializable> kept = new LinkedHashMap<>(wanted);
        kept.keySet().removeAll(PROPERTIES);
        return kept;
    }

    Map<QName, Serializable> own(NodeRecord node) {
        Map<QName, Serializable> own = new LinkedHashMap<>(node.properties());
        own.keySet().retainAll(PROPERTIES);
        return own;
    }

    boolean isOn(NodeRecord node) {
        return filter.isEnabled(node.ref(), ContentModel.ASPECT_AUDITABLE);
    }

    private static String user() {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        return user == null ? AuthenticationUtil.getSystemUserName() : user;
    }
}
