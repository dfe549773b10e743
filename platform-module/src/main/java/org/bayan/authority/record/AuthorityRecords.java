package org.bayan.authority.record;

import java.io.Serializable;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.GUID;
import org.bayan.authority.AuthorityDescription;
import org.bayan.authority.AuthorityRefused;
import org.bayan.authority.AuthorityRefused.Reason;
import org.bayan.authority.RecordRules;
import org.bayan.authority.index.ChangedRecords;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityStatus;
import org.bayan.model.BayanModel;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Makes, changes and reads authority records as the current user, within the caller's transaction. Everything is refused before
 * anything is written.
 */
public class AuthorityRecords {
    private final NodeService mlAwareNodeService;
    private final AuthorityNodes authorityNodes;
    private final AuthorityIds ids;
    private final NewIds newIds;
    private final RecordFolders folders;
    private final AuthorityRights rights;
    private final SettledRecords settledRecords;
    private final ChangedRecords changedRecords;
    private final Clock clock;

    public AuthorityRecords(
            NodeService mlAwareNodeService,
            AuthorityNodes authorityNodes,
            AuthorityIds ids,
            NewIds newIds,
            RecordFolders folders,
            AuthorityRights rights,
            SettledRecords settledRecords,
            ChangedRecords changedRecords,
            Clock clock) {
        this.mlAwareNodeService = mlAwareNodeService;
        this.authorityNodes = authorityNodes;
        this.ids = ids;
        this.newIds = newIds;
        this.folders = folders;
        this.rights = rights;
        this.settledRecords = settledRecords;
        this.changedRecords = changedRecords;
        this.clock = clock;
    }

    /** The live record that has an id, merged or not; right at once after the write that gave it. Asks for no permission. */
    public Optional<NodeRef> find(String id) {
        return ids.holder(id).filter(authorityNodes::isRecord);
    }

    /** The live record whose node has an id. Asks for no permission. */
    public Optional<NodeRef> findByNode(String id) {
        return Optional.of(new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id))
                .filter(mlAwareNodeService::exists)
                .filter(authorityNodes::isRecord);
    }

    /**
     * Refuses an id that belongs to a record which the user may not read, as one that is taken; nothing else is told of it.
     *
     * @throws AuthorityRefused if the record is hidden from the user
     */
    public void requireReadable(NodeRef record, String id) {
        if (!rights.mayRead(record)) {
            throw new AuthorityRefused(Reason.CONFLICT, "bayan.authority.idIsTaken", id);
        }
    }

    /** What a record says. Asks for no permission. */
    public AuthorityDescription read(NodeRef record) {
        AuthorityKind kind = authorityNodes
                .kind(record)
                .orElseThrow(() -> new AuthorityRefused(Reason.WRONG, "bayan.authority.noKind"));
        return AuthorityProperties.read(kind, mlAwareNodeService.getProperties(record));
    }

    /** What has been done to a record, oldest first. */
    public List<History.Event> history(NodeRef record) {
        return History.parse((String) mlAwareNodeService.getProperty(record, BayanModel.PROP_HISTORY));
    }

    /**
     * Makes a record in the folder of its kind.
     *
     * @param given with an empty id if Bayan is to give one; then there must be no record of the kind with this name, unless
     *     dates or note tell the two apart
     * @param event what the history calls it: created or imported
     * @throws AuthorityRefused if it breaks a rule, its id is taken, or the user may not
     */
    public NodeRef create(AuthorityDescription given, String event) {
        return create(given, event, Map.of());
    }

    /**
     * As {@link #create}, for a line of a file.
     *
     * @param fingerprint of the line, by which it is known when it comes again
     */
    public NodeRef importNew(AuthorityDescription given, String fingerprint) {
        return create(given, History.IMPORTED, Map.of(BayanModel.PROP_IMPORT_FINGERPRINT, fingerprint));
    }

    /** As {@link #update}, for a line of a file. */
    public boolean importChange(NodeRef record, AuthorityDescription given, String fingerprint) {
        boolean changed = update(record, given);
        settledRecords.add(record);
        mlAwareNodeService.setProperty(record, BayanModel.PROP_IMPORT_FINGERPRINT, fingerprint);
        return changed;
    }

    /** Of the line that a record was made from or last changed by; empty if it was none. */
    public String importFingerprint(NodeRef record) {
        return AuthorityProperties.text(mlAwareNodeService.getProperty(record, BayanModel.PROP_IMPORT_FINGERPRINT));
    }

    private NodeRef create(AuthorityDescription given, String event, Map<QName, Serializable> more) {
        AuthorityDescription description = given.withId(AuthorityIds.normalised(given.id()));
        RecordRules.check(description);
        rights.requireCreate(description.kind());
        if (description.status() != AuthorityStatus.PROVISIONAL) {
            rights.requireManage(description.kind());
        }
        NodeRef record = new NodeRef(folders.ofKind(description.kind()).getStoreRef(), GUID.generate());
        if (description.id().isEmpty()) {
            description = description.withId(newIds.claim(description, record));
        } else {
            claim(description.id(), record);
        }
        settledRecords.add(record);
        try {
            write(description, record, event, more);
        } catch (DuplicateChildNodeNameException faster) {
            // The file's name holds the id: somebody has made this very record since this transaction began.
            AuthorityRefused refused = new AuthorityRefused(
                    Reason.CONFLICT,
                    "bayan.authority.nameExists",
                    description.names().values().iterator().next(),
                    description.id());
            refused.initCause(faster);
            throw refused;
        }
        changedRecords.add(record);
        return record;
    }

    private void write(AuthorityDescription description, NodeRef record, String event, Map<QName, Serializable> more) {
        String name = RecordName.of(description, I18NUtil.getContentLocale());
        Map<QName, Serializable> properties = new HashMap<>(AuthorityProperties.write(description));
        properties.values().removeIf(Objects::isNull);
        properties.putAll(more);
        properties.put(ContentModel.PROP_NODE_UUID, record.getId());
        properties.put(ContentModel.PROP_NAME, name);
        // A record is the archive's: who makes it may not delete it for that alone.
        properties.put(ContentModel.PROP_OWNER, AuthenticationUtil.getSystemUserName());
        properties.put(BayanModel.PROP_HISTORY, History.with("", event(event, "", "")));
        mlAwareNodeService.createNode(
                folders.of(description.kind(), description.id()),
                ContentModel.ASSOC_CONTAINS,
                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name)),
                AuthorityNodes.type(description.kind()),
                properties);
    }

    /**
     * Changes a record to say what is given; languages of names that are not given go.
     *
     * @return whether it said something else before
     * @throws AuthorityRefused if it breaks a rule, or the user may not
     */
    public boolean update(NodeRef record, AuthorityDescription given) {
        AuthorityDescription before = read(record);
        AuthorityDescription description = given.withId(AuthorityIds.normalised(given.id()));
        if (description.equals(before)) {
            return false;
        }
        RecordRules.check(description);
        rights.requireWrite(record);
        if (description.status() != before.status()) {
            rights.requireManage(record);
        }
        if (!description.id().equals(before.id())) {
            claim(description.id(), record);
            ids.release(before.id(), record);
        }
        Map<QName, Serializable> set = new HashMap<>();
        AuthorityProperties.write(description).forEach((property, value) -> {
            if (value != null) {
                set.put(property, value);
            } else if (mlAwareNodeService.getProperty(record, property) != null) {
                mlAwareNodeService.removeProperty(record, property);
            }
        });
        settledRecords.add(record);
        mlAwareNodeService.addProperties(record, set);
        changedRecords.add(record);
        return true;
    }

    /** Adds a line to the history of a record, as part of a change that has been allowed. */
    public void remember(NodeRef record, String event, String other, String reason) {
        String history = (String) mlAwareNodeService.getProperty(record, BayanModel.PROP_HISTORY);
        mlAwareNodeService.setProperty(
                record, BayanModel.PROP_HISTORY, History.with(history, event(event, other, reason)));
    }

    private History.Event event(String event, String other, String reason) {
        return new History.Event(clock.instant(), AuthenticationUtil.getFullyAuthenticatedUser(), event, other, reason);
    }

    private void claim(String id, NodeRef record) {
        if (id.isEmpty()) {
            throw new AuthorityRefused(Reason.WRONG, "bayan.authority.noId");
        }
        if (ids.claim(id, record).isPresent()) {
            throw new AuthorityRefused(Reason.CONFLICT, "bayan.authority.idIsTaken", id);
        }
    }
}
