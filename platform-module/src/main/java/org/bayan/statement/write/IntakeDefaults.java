package org.bayan.statement.write;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.extraction.Field;
import org.bayan.model.BayanModel;

/** What an intake folder says of the files dropped into it, for fields of which their text is silent. */
public class IntakeDefaults {
    private final NodeService nodeService;

    public IntakeDefaults(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    public Map<Field, List<String>> of(NodeRef statement) {
        NodeRef folder = nodeService.getPrimaryParent(statement).getParentRef();
        if (folder == null || !nodeService.hasAspect(folder, BayanModel.ASPECT_INTAKE_FOLDER)) {
            return Map.of();
        }
        Map<Field, List<String>> defaults = new EnumMap<>(Field.class);
        defaults.put(Field.ISSUER, texts(nodeService.getProperty(folder, BayanModel.PROP_DEFAULT_ISSUER_NAME)));
        defaults.put(Field.LANGUAGES, texts(nodeService.getProperty(folder, BayanModel.PROP_DEFAULT_LANGUAGES)));
        return defaults;
    }

    private static List<String> texts(Serializable value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof Collection<?> many) {
            many.forEach(one -> texts.add(one.toString()));
        } else if (value != null && !value.toString().isBlank()) {
            texts.add(value.toString());
        }
        return texts;
    }
}
