package org.bayan.statement.write;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.extraction.Field;
import org.bayan.model.BayanModel;
import org.bayan.statement.description.CurrentValues;
import org.bayan.statement.evidence.FieldEvidence;
import org.springframework.extensions.surf.util.I18NUtil;

/** Reads and writes the values of a statement's fields, with the aspects that carry them. */
public class ValueWriter {
    /** Fields whose properties an aspect carries. */
    private static final Map<Field, QName> ASPECTS =
            Map.of(Field.TITLE, ContentModel.ASPECT_TITLED, Field.DATE, BayanModel.ASPECT_DATED);

    private final NodeService mlAwareNodeService;
    private final FieldProperties fieldProperties;

    /**
     * @param mlAwareNodeService sees a title in all its languages, so that a translation which a person added is not taken for
     *     nothing
     */
    public ValueWriter(NodeService mlAwareNodeService, FieldProperties fieldProperties) {
        this.mlAwareNodeService = mlAwareNodeService;
        this.fieldProperties = fieldProperties;
    }

    /**
     * @param incidental values that say nothing of the document
     */
    public CurrentValues current(NodeRef nodeRef, Map<Field, List<String>> incidental) {
        return new CurrentValues(fieldProperties.read(mlAwareNodeService.getProperties(nodeRef)), incidental);
    }

    /** Replaces the value of a field; an empty list clears it. */
    public void write(NodeRef nodeRef, Field field, List<FieldEvidence> accepted) {
        write(nodeRef, Map.of(field, accepted), Map.of());
    }

    /**
     * Replaces the values of fields in as few writes as can be: each of them has every behaviour called.
     *
     * @param values an empty list clears a field
     * @param others properties that are written with them; null for one that is to be removed
     */
    public void write(NodeRef nodeRef, Map<Field, List<FieldEvidence>> values, Map<QName, Serializable> others) {
        Map<QName, Serializable> together = new HashMap<>(others);
        values.forEach((field, accepted) -> {
            QName aspect = ASPECTS.get(field);
            if (field == Field.DATE && accepted.isEmpty()) {
                removeAspect(nodeRef, aspect);
            } else if (aspect == null || accepted.isEmpty() || mlAwareNodeService.hasAspect(nodeRef, aspect)) {
                together.putAll(properties(field, accepted));
            } else {
                mlAwareNodeService.addAspect(nodeRef, aspect, present(properties(field, accepted)));
            }
        });
        set(nodeRef, together);
    }

    private Map<QName, Serializable> properties(Field field, List<FieldEvidence> accepted) {
        if (field != Field.TITLE) {
            return fieldProperties.write(field, accepted);
        }
        Map<QName, Serializable> title = new HashMap<>();
        title.put(
                ContentModel.PROP_TITLE,
                accepted.isEmpty()
                        ? null
                        : new MLText(
                                I18NUtil.getContentLocale(), accepted.get(0).value()));
        return title;
    }

    private void set(NodeRef nodeRef, Map<QName, Serializable> wanted) {
        Map<QName, Serializable> old = mlAwareNodeService.getProperties(nodeRef);
        wanted.forEach((property, value) -> {
            if (value == null && old.get(property) != null) {
                mlAwareNodeService.removeProperty(nodeRef, property);
            }
        });
        Map<QName, Serializable> present = present(wanted);
        if (!present.isEmpty()) {
            mlAwareNodeService.addProperties(nodeRef, present);
        }
    }

    private void removeAspect(NodeRef nodeRef, QName aspect) {
        if (mlAwareNodeService.hasAspect(nodeRef, aspect)) {
            mlAwareNodeService.removeAspect(nodeRef, aspect);
        }
    }

    private static Map<QName, Serializable> present(Map<QName, Serializable> properties) {
        Map<QName, Serializable> present = new HashMap<>(properties);
        present.values().removeIf(Objects::isNull);
        return present;
    }

    /** Says which fields contradict themselves in the text; a reference code that another statement has is not touched. */
    public void markConflicts(NodeRef nodeRef, Set<Field> fields) {
        Set<String> keys = new HashSet<>();
        fields.forEach(field -> keys.add(field.key()));
        if (mlAwareNodeService.getProperty(nodeRef, BayanModel.PROP_SAME_CODE_AS) != null) {
            keys.add(Field.REFERENCE_CODE.key());
        }
        if (keys.isEmpty()) {
            removeAspect(nodeRef, BayanModel.ASPECT_CONFLICTING);
        } else {
            ArrayList<String> sorted = new ArrayList<>(keys.stream().sorted().toList());
            mlAwareNodeService.addAspect(
                    nodeRef, BayanModel.ASPECT_CONFLICTING, Map.of(BayanModel.PROP_CONFLICTING_FIELDS, sorted));
        }
    }
}
