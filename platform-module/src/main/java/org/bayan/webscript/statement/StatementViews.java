package org.bayan.webscript.statement;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.extraction.Field;
import org.bayan.model.BayanModel;
import org.bayan.statement.description.CurrentValues;
import org.bayan.statement.description.HumanValues;
import org.bayan.statement.evidence.Evidence;
import org.bayan.statement.evidence.EvidenceStore;
import org.bayan.statement.evidence.FieldEvidence;
import org.bayan.statement.evidence.Origin;
import org.bayan.statement.write.ValueWriter;

/** Puts together what a caller, who may read a statement, is shown of it. */
public class StatementViews {
    private final NodeService securedNodeService;
    private final ValueWriter values;
    private final EvidenceStore evidenceStore;
    private final StatementLocator locator;
    private final HumanValues humanValues = new HumanValues();

    public StatementViews(
            NodeService securedNodeService, ValueWriter values, EvidenceStore evidenceStore, StatementLocator locator) {
        this.securedNodeService = securedNodeService;
        this.values = values;
        this.evidenceStore = evidenceStore;
        this.locator = locator;
    }

    public StatementView of(NodeRef nodeRef) {
        Map<QName, Serializable> properties = securedNodeService.getProperties(nodeRef);
        Evidence evidence = evidenceStore.read(nodeRef);
        return new StatementView(
                nodeRef.getId(),
                (String) properties.get(ContentModel.PROP_NAME),
                (String) properties.get(BayanModel.PROP_EXTRACTION_STATE),
                (String) properties.get(BayanModel.PROP_EXTRACTION_MESSAGE),
                instant(properties.get(BayanModel.PROP_EXTRACTED_AT)),
                (String) properties.get(BayanModel.PROP_EXTRACTOR_VERSION),
                (Double) properties.get(BayanModel.PROP_CONFIDENCE),
                texts(properties.get(BayanModel.PROP_CONFLICTING_FIELDS)),
                other((NodeRef) properties.get(BayanModel.PROP_SAME_CODE_AS)),
                (String) properties.get(BayanModel.PROP_REVIEW_STATE),
                locator.isWritable(nodeRef),
                locator.isLocked(nodeRef) ? Boolean.TRUE : null,
                fields(values.current(nodeRef, Map.of()), evidence),
                // The links have an answer of their own, which leaves out the records that the caller may not see.
                evidence.withLinks(List.of()));
    }

    private Map<String, StatementView.FieldView> fields(CurrentValues current, Evidence evidence) {
        Map<String, StatementView.FieldView> fields = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            List<String> held = current.of(field);
            if (!held.isEmpty()) {
                fields.put(
                        field.key(),
                        new StatementView.FieldView(
                                field.isMany() ? null : held.get(0),
                                field.isMany() ? held : null,
                                origin(field, current, evidence).code()));
            }
        }
        return fields;
    }

    private Origin origin(Field field, CurrentValues current, Evidence evidence) {
        if (!humanValues.of(field, evidence, current, List.of()).isEmpty()) {
            return Origin.HUMAN;
        }
        return evidence.accepted(field).stream()
                .findFirst()
                .map(FieldEvidence::origin)
                .orElse(Origin.HUMAN);
    }

    private StatementView.Other other(NodeRef nodeRef) {
        if (nodeRef == null || !securedNodeService.exists(nodeRef)) {
            return null;
        }
        try {
            return new StatementView.Other(
                    nodeRef.getId(), (String) securedNodeService.getProperty(nodeRef, ContentModel.PROP_NAME));
        } catch (AccessDeniedException hidden) {
            return new StatementView.Other(nodeRef.getId(), null);
        }
    }

    private static List<String> texts(Serializable value) {
        return value instanceof Collection<?> many
                ? many.stream().map(Object::toString).toList()
                : List.of();
    }

    private static String instant(Serializable value) {
        return value instanceof Date date ? Instant.ofEpochMilli(date.getTime()).toString() : null;
    }
}
