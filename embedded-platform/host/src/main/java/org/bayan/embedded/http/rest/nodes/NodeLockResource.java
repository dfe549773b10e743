package org.bayan.embedded.http.rest.nodes;

import org.alfresco.repo.lock.mem.Lifetime;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;

/** {@code /nodes/{nodeId}/lock} and {@code /unlock}. */
final class NodeLockResource implements RestResource {
    private final LockService locks;
    private final NodeLookup lookup;
    private final SpecialNodes special;
    private final NodeMapper mapper;

    NodeLockResource(LockService locks, NodeLookup lookup, SpecialNodes special, NodeMapper mapper) {
        this.locks = locks;
        this.lookup = lookup;
        this.special = special;
        this.mapper = mapper;
    }

    /** Who may still write to a locked file. */
    enum Kind {
        /** The lock's owner. */
        ALLOW_OWNER_CHANGES(LockType.WRITE_LOCK),
        /** Nobody. */
        FULL(LockType.READ_ONLY_LOCK);

        private final LockType type;

        Kind(LockType type) {
            this.type = type;
        }
    }

    /** A lock as a caller asks for it; {@code timeToExpire} in seconds, 0 for never. */
    record Wanted(Integer timeToExpire, Kind type, Lifetime lifetime) {}

    @Override
    public void declare(Routes routes) {
        routes.at("nodes/{nodeId}/lock").post(this::lock);
        routes.at("nodes/{nodeId}/unlock").post(this::unlock);
    }

    private RestAnswer lock(RestCall call) {
        NodeRef node = node(call);
        lookup.requireFile(node);
        Wanted wanted = call.body(Wanted.class);
        Kind kind = wanted.type() == null ? Kind.ALLOW_OWNER_CHANGES : wanted.type();
        Lifetime lifetime = wanted.lifetime() == null ? Lifetime.PERSISTENT : wanted.lifetime();
        int seconds = wanted.timeToExpire() == null ? 0 : wanted.timeToExpire();
        locks.lock(node, kind.type, seconds, lifetime);
        return RestAnswer.ok(mapper.full(node, call.include()));
    }

    private RestAnswer unlock(RestCall call) {
        NodeRef node = node(call);
        if (!locks.isLocked(node)) {
            throw new IntegrityException("Can't unlock node " + call.path("nodeId") + " because it isn't locked", null);
        }
        locks.unlock(node);
        return RestAnswer.ok(mapper.full(node, call.include()));
    }

    private NodeRef node(RestCall call) {
        NodeRef node = lookup.byIdOrAlias(call.path("nodeId"));
        if (special.contain(node)) {
            throw RestException.denied();
        }
        return node;
    }
}
