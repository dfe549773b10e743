package org.bayan.statement.write;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        if (field == Field.TITLE) {
            writeTitle(nodeRef, accepted);
            return;
        }
        if (field == Field.DATE && accepted.isEmpty()) {
            mlAwareNodeService.removeAspect(nodeRef, BayanModel.ASPECT_DATED);
            return;
        }
        Map<QName, Serializable> set = new HashMap<>();
        fieldProperties.write(field, accepted).forEach((property, value) -> {
            if (value == null) {
                mlAwareNodeService.removeProperty(nodeRef, property);
            } else {
                set.put(property, value);
            }
        });
        if (field == Field.DATE) {
            mlAwareNodeService.addAspect(nodeRef, BayanModel.ASPECT_DATED, set);
        } else if (!set.isEmpty()) {
            mlAwareNodeService.addProperties(nodeRef, set);
        }
    }

    private void writeTitle(NodeRef nodeRef, List<FieldEvidence> accepted) {
        if (accepted.isEmpty()) {
            mlAwareNodeService.removeProperty(nodeRef, ContentModel.PROP_TITLE);
        } else {
            MLText title =
                    new MLText(I18NUtil.getContentLocale(), accepted.get(0).value());
            mlAwareNodeService.addAspect(nodeRef, ContentModel.ASPECT_TITLED, Map.of(ContentModel.PROP_TITLE, title));
        }
    }

    /** Says which fields contradict themselves in the text; a reference code that another statement has is not touched. */
    public void markConflicts(NodeRef nodeRef, Set<Field> fields) {
        Set<String> keys = new HashSet<>();
        fields.forEach(field -> keys.add(field.key()));
        if (mlAwareNodeService.getProperty(nodeRef, BayanModel.PROP_SAME_CODE_AS) != null) {
            keys.add(Field.REFERENCE_CODE.key());
        }
        if (keys.isEmpty()) {
            mlAwareNodeService.removeAspect(nodeRef, BayanModel.ASPECT_CONFLICTING);
        } else {
            ArrayList<String> sorted = new ArrayList<>(keys.stream().sorted().toList());
            mlAwareNodeService.addAspect(
                    nodeRef, BayanModel.ASPECT_CONFLICTING, Map.of(BayanModel.PROP_CONFLICTING_FIELDS, sorted));
        }
    }
}
