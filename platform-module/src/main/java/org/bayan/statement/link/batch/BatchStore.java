package org.bayan.statement.link.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.GUID;
import org.bayan.bootstrap.ArchiveFolder;
import org.bayan.model.BayanModel;
import org.bayan.statement.DatabaseQuery;

/** Keeps batches as nodes, so that they outlive the server that works on them. Must be called in transactions, as the system. */
public class BatchStore {
    /** The most batches that are looked at. */
    private static final int MOST = 10_000;

    private final NodeService nodeService;
    private final DatabaseQuery databaseQuery;
    private final Clock clock;
    private final ObjectMapper mapper = new ObjectMapper();

    public BatchStore(NodeService nodeService, DatabaseQuery databaseQuery, Clock clock) {
        this.nodeService = nodeService;
        this.databaseQuery = databaseQuery;
        this.clock = clock;
    }

    LinkBatch create(BatchTask task, String user) {
        String id = GUID.generate();
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NODE_UUID, id);
        properties.put(ContentModel.PROP_NAME, id);
        properties.put(BayanModel.PROP_BATCH_STATE, BatchState.RUNNING.code());
        properties.put(BayanModel.PROP_BATCH_TASK, written(task));
        properties.put(BayanModel.PROP_BATCH_STARTED_BY, user);
        properties.put(BayanModel.PROP_BATCH_STARTED_AT, Date.from(clock.instant()));
        NodeRef nodeRef = nodeService
                .createNode(
                        ArchiveFolder.LINK_BATCHES.nodeRef(),
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(BayanModel.URI, id),
                        BayanModel.TYPE_LINK_BATCH,
                        properties)
                .getChildRef();
        return read(nodeRef);
    }

    Optional<LinkBatch> find(String id) {
        NodeRef nodeRef = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
        return nodeService.exists(nodeRef) && BayanModel.TYPE_LINK_BATCH.equals(nodeService.getType(nodeRef))
                ? Optional.of(read(nodeRef))
                : Optional.empty();
    }

    /** The newest first. */
    List<LinkBatch> all() {
        return found("TYPE:\"bay:linkBatch\"").stream()
                .sorted(Comparator.comparing(LinkBatch::startedAt).reversed())
                .toList();
    }

    /** Those with work to do, the oldest first. */
    List<LinkBatch> active() {
        List<LinkBatch> active = new ArrayList<>();
        for (BatchState state : BatchState.values()) {
            if (state.isActive()) {
                active.addAll(
                        found("TYPE:\"bay:linkBatch\" AND =bay:batchState:" + DatabaseQuery.quoted(state.code())));
            }
        }
        active.sort(Comparator.comparing(LinkBatch::startedAt));
        return active;
    }

    private List<LinkBatch> found(String query) {
        return databaseQuery.find(query, MOST).stream()
                .filter(nodeService::exists)
                .map(this::read)
                .toList();
    }

    void begin(LinkBatch batch, int total) {
        Map<QName, Serializable> set = new HashMap<>();
        set.put(BayanModel.PROP_BATCH_TOTAL, total);
        set.put(BayanModel.PROP_BATCH_PROCESSED, 0);
        nodeService.addProperties(batch.nodeRef(), set);
    }

    /** Adds to the counts of a batch, as it is now. */
    void progress(LinkBatch batch, int processed, Tally tally) {
        LinkBatch now = read(batch.nodeRef());
        Map<QName, Serializable> set = new HashMap<>();
        set.put(BayanModel.PROP_BATCH_PROCESSED, now.processed() + processed);
        set.put(BayanModel.PROP_BATCH_LINKED, now.linked() + tally.linked());
        set.put(BayanModel.PROP_BATCH_SUGGESTED, now.suggested() + tally.suggested());
        nodeService.addProperties(batch.nodeRef(), set);
    }

    void state(LinkBatch batch, BatchState state) {
        nodeService.setProperty(batch.nodeRef(), BayanModel.PROP_BATCH_STATE, state.code());
        if (!state.isActive()) {
            nodeService.setProperty(batch.nodeRef(), BayanModel.PROP_BATCH_ENDED_AT, Date.from(clock.instant()));
        }
    }

    void message(LinkBatch batch, String message) {
        nodeService.setProperty(batch.nodeRef(), BayanModel.PROP_BATCH_MESSAGE, message);
    }

    /** For batches that nobody will ask for. */
    void forget(LinkBatch batch) {
        nodeService.addAspect(batch.nodeRef(), ContentModel.ASPECT_TEMPORARY, Map.of());
        nodeService.deleteNode(batch.nodeRef());
    }

    LinkBatch read(NodeRef nodeRef) {
        Map<QName, Serializable> properties = nodeService.getProperties(nodeRef);
        return new LinkBatch(
                nodeRef,
                BatchState.of(properties.get(BayanModel.PROP_BATCH_STATE)).orElse(BatchState.FAILED),
                read((String) properties.get(BayanModel.PROP_BATCH_TASK)),
                (String) properties.get(BayanModel.PROP_BATCH_STARTED_BY),
                instant(properties.get(BayanModel.PROP_BATCH_STARTED_AT)),
                instant(properties.get(BayanModel.PROP_BATCH_ENDED_AT)),
                (Integer) properties.get(BayanModel.PROP_BATCH_TOTAL),
                number(properties.get(BayanModel.PROP_BATCH_PROCESSED)),
                number(properties.get(BayanModel.PROP_BATCH_LINKED)),
                number(properties.get(BayanModel.PROP_BATCH_SUGGESTED)),
                (String) properties.get(BayanModel.PROP_BATCH_MESSAGE));
    }

    private String written(BatchTask task) {
        try {
            return mapper.writeValueAsString(task);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A task that is no JSON: " + task, e);
        }
    }

    private BatchTask read(String json) {
        try {
            return mapper.readValue(json, BatchTask.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The task of a batch cannot be read: " + json, e);
        }
    }

    private static int number(Serializable value) {
        return value instanceof Integer number ? number : 0;
    }

    private static Instant instant(Serializable value) {
        return value instanceof Date date ? Instant.ofEpochMilli(date.getTime()) : null;
    }
}
