package org.bayan.authority.record;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.authority.AuthorityDescription;
import org.bayan.authority.AuthorityRefused;
import org.bayan.authority.AuthorityRefused.Reason;
import org.bayan.authority.RecordRules;
import org.bayan.authority.index.ChangedRecords;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityStatus;
import org.bayan.model.BayanModel;
import org.bayan.statement.SilentWrites;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Makes a node that came by any door a record as it should be: with an id that no other record has, a name and a title. What
 * cannot be one is refused, and the whole transaction with it.
 */
public class Settlement {
    private final NodeService mlAwareNodeService;
    private final AuthorityNodes authorityNodes;
    private final AuthorityIds ids;
    private final NewIds newIds;
    private final AuthorityRights rights;
    private final SilentWrites silentWrites;
    private final SettledRecords settledRecords;
    private final ChangedRecords changedRecords;

    public Settlement(
            NodeService mlAwareNodeService,
            AuthorityNodes authorityNodes,
            AuthorityIds ids,
            NewIds newIds,
            AuthorityRights rights,
            SilentWrites silentWrites,
            SettledRecords settledRecords,
            ChangedRecords changedRecords) {
        this.mlAwareNodeService = mlAwareNodeService;
        this.authorityNodes = authorityNodes;
        this.ids = ids;
        this.newIds = newIds;
        this.rights = rights;
        this.silentWrites = silentWrites;
        this.settledRecords = settledRecords;
        this.changedRecords = changedRecords;
    }

    /**
     * Called at the end of the transaction that made or changed a record; does nothing for what is none, or was settled by this
     * module's own services.
     *
     * @param before the properties before the change; empty for a new record
     * @throws AuthorityRefused if it cannot be a record as it is, or the user may not do what was done
     */
    void settle(NodeRef record, Map<QName, Serializable> before) {
        if (settledRecords.contains(record) || !authorityNodes.isRecord(record)) {
            return;
        }
        settledRecords.add(record);
        requireRight(record, before);
        keepHistory(record, (String) before.get(BayanModel.PROP_HISTORY));
        String id = settle(record);
        String oldId = (String) before.get(BayanModel.PROP_AUTHORITY_ID);
        if (oldId != null && !oldId.equals(id)) {
            ids.release(oldId, record);
        }
    }

    /** To confirm a record or to give it up is an archivist's; by a plain form too. */
    private void requireRight(NodeRef record, Map<QName, Serializable> before) {
        Serializable now = mlAwareNodeService.getProperty(record, BayanModel.PROP_AUTHORITY_STATUS);
        if (!status(before.get(BayanModel.PROP_AUTHORITY_STATUS)).equals(status(now))) {
            rights.requireManage(record);
        }
    }

    private static AuthorityStatus status(Serializable code) {
        return AuthorityStatus.ofCode(AuthorityProperties.text(code)).orElse(AuthorityStatus.PROVISIONAL);
    }

    /** Lines are only ever added; whatever else a form or a reverted version makes of the history is undone. */
    private void keepHistory(NodeRef record, String before) {
        String now = (String) mlAwareNodeService.getProperty(record, BayanModel.PROP_HISTORY);
        if (before != null && (now == null || !now.startsWith(before))) {
            silentWrites.on(record, () -> mlAwareNodeService.setProperty(record, BayanModel.PROP_HISTORY, before));
        }
    }

    private String settle(NodeRef record) {
        AuthorityKind kind = authorityNodes
                .kind(record)
                .orElseThrow(() -> new AuthorityRefused(Reason.WRONG, "bayan.authority.noKind"));
        Map<QName, Serializable> properties = mlAwareNodeService.getProperties(record);
        Map<QName, Serializable> missing = new HashMap<>(missingNames(properties));
        properties.putAll(missing);
        RecordRules.date(AuthorityProperties.text(properties.get(BayanModel.PROP_EXISTS_FROM)));
        RecordRules.date(AuthorityProperties.text(properties.get(BayanModel.PROP_EXISTS_TO)));
        AuthorityDescription description = AuthorityProperties.read(kind, properties);
        RecordRules.check(description);
        String id = AuthorityIds.normalised(description.id());
        if (id.isEmpty()) {
            id = newIds.claim(description, record);
        } else {
            claim(id, record);
        }
        if (!id.equals(description.id())) {
            missing.put(BayanModel.PROP_AUTHORITY_ID, id);
        }
        if (record.getId().equals(properties.get(ContentModel.PROP_NAME))) {
            missing.put(ContentModel.PROP_NAME, RecordName.of(description.withId(id), I18NUtil.getContentLocale()));
        }
        if (!missing.isEmpty()) {
            silentWrites.on(record, () -> mlAwareNodeService.addProperties(record, missing));
        }
        changedRecords.add(record);
        return id;
    }

    private void claim(String id, NodeRef record) {
        Optional<NodeRef> holder = ids.claim(id, record);
        if (holder.isPresent()) {
            throw new AuthorityRefused(Reason.CONFLICT, "bayan.authority.idIsTaken", id);
        }
    }

    /** Whoever makes a record through a plain form gives perhaps only a title, or only a file name. */
    private static Map<QName, Serializable> missingNames(Map<QName, Serializable> properties) {
        SortedMap<String, String> preferred =
                AuthorityProperties.languages(properties.get(BayanModel.PROP_PREFERRED_NAME));
        SortedMap<String, String> title = AuthorityProperties.languages(properties.get(ContentModel.PROP_TITLE));
        if (!preferred.isEmpty()) {
            return title.isEmpty() ? Map.of(ContentModel.PROP_TITLE, AuthorityProperties.mlText(preferred)) : Map.of();
        }
        if (!title.isEmpty()) {
            return Map.of(BayanModel.PROP_PREFERRED_NAME, AuthorityProperties.mlText(title));
        }
        SortedMap<String, String> name = AuthorityProperties.languages(properties.get(ContentModel.PROP_NAME));
        if (name.isEmpty() || name.containsValue(String.valueOf(properties.get(ContentModel.PROP_NODE_UUID)))) {
            return Map.of();
        }
        return Map.of(
                BayanModel.PROP_PREFERRED_NAME, AuthorityProperties.mlText(name),
                ContentModel.PROP_TITLE, AuthorityProperties.mlText(name));
    }
}
