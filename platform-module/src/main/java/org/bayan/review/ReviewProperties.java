package org.bayan.review;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.bayan.model.RecordsModel;
import org.bayan.statement.ExtractionState;
import org.bayan.statement.ReviewState;
import org.bayan.statement.SilentWrites;

/** The properties that a review is kept in. They are the review's alone: nobody sets them by another door. */
public class ReviewProperties {
    static final List<QName> ALL = List.of(
            BayanModel.PROP_REVIEW_STATE,
            BayanModel.PROP_REVIEWED_BY,
            BayanModel.PROP_REVIEWED_AT,
            BayanModel.PROP_REVIEW_NOTE,
            BayanModel.PROP_REVIEWER_GROUP,
            BayanModel.PROP_REVIEW_WORKFLOW);

    private final NodeService nodeService;
    private final SilentWrites silentWrites;

    public ReviewProperties(NodeService nodeService, SilentWrites silentWrites) {
        this.nodeService = nodeService;
        this.silentWrites = silentWrites;
    }

    public ReviewState state(NodeRef statement) {
        return ReviewState.of(nodeService.getProperty(statement, BayanModel.PROP_REVIEW_STATE));
    }

    /** The group that reviews it; empty if none was named. */
    public String group(NodeRef statement) {
        return (String) nodeService.getProperty(statement, BayanModel.PROP_REVIEWER_GROUP);
    }

    /** Whether its file waits to be read, so that its description is about to change. */
    boolean isBeingRead(NodeRef statement) {
        return ExtractionState.PENDING
                .code()
                .equals(nodeService.getProperty(statement, BayanModel.PROP_EXTRACTION_STATE));
    }

    /** Whether somebody works on a copy of the file that will take its place. */
    boolean isCheckedOut(NodeRef statement) {
        return nodeService.hasAspect(statement, ContentModel.ASPECT_CHECKED_OUT);
    }

    /** Whether Records Management lets nobody change it. */
    boolean isOnHold(NodeRef statement) {
        return nodeService.hasAspect(statement, RecordsModel.ASPECT_FROZEN);
    }

    public boolean isReturned(NodeRef statement) {
        return state(statement) == ReviewState.REJECTED;
    }

    /** The id of the workflow that it is under review in; empty if there is none. */
    public String workflow(NodeRef statement) {
        return (String) nodeService.getProperty(statement, BayanModel.PROP_REVIEW_WORKFLOW);
    }

    /** The note of the last step; empty if there was none. */
    public String note(NodeRef statement) {
        return (String) nodeService.getProperty(statement, BayanModel.PROP_REVIEW_NOTE);
    }

    /**
     * @param workflow the id of the workflow that goes on; null if none does
     */
    void write(
            NodeRef statement,
            ReviewState state,
            String reviewer,
            Date at,
            String note,
            String group,
            String workflow) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(BayanModel.PROP_REVIEW_STATE, state.code());
        properties.put(BayanModel.PROP_REVIEWED_BY, reviewer);
        properties.put(BayanModel.PROP_REVIEWED_AT, at);
        properties.put(BayanModel.PROP_REVIEW_NOTE, note);
        properties.put(BayanModel.PROP_REVIEWER_GROUP, group);
        properties.put(BayanModel.PROP_REVIEW_WORKFLOW, workflow);
        set(statement, properties);
    }

    /** Makes them what they were, a null meaning that there was none. Does nothing if the statement is gone. */
    void restore(NodeRef statement, Map<QName, Serializable> before) {
        if (!nodeService.exists(statement)) {
            return;
        }
        Map<QName, Serializable> properties = new HashMap<>();
        ALL.forEach(name -> properties.put(name, before.get(name)));
        set(statement, properties);
    }

    private void set(NodeRef statement, Map<QName, Serializable> properties) {
        silentWrites.on(statement, () -> {
            Map<QName, Serializable> present = new HashMap<>(properties);
            present.values().removeIf(value -> value == null);
            if (present.isEmpty()) {
                nodeService.removeAspect(statement, BayanModel.ASPECT_REVIEWED);
                return;
            }
            nodeService.addAspect(statement, BayanModel.ASPECT_REVIEWED, present);
            properties.forEach((name, value) -> {
                if (value == null) {
                    nodeService.removeProperty(statement, name);
                }
            });
        });
    }

    static boolean isChanged(Map<QName, Serializable> before, Map<QName, Serializable> after) {
        return ALL.stream().anyMatch(name -> !Objects.equals(before.get(name), after.get(name)));
    }
}
