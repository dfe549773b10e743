package org.bayan.webscript.link;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.bayan.statement.link.AuthorityReference;
import org.bayan.statement.link.VisibleRecords;
import org.springframework.extensions.surf.util.I18NUtil;

/** Shows authority records to those who may see them, and to nobody else. */
public class AuthorityBriefs {
    private final VisibleRecords records;
    private final NodeService mlAwareNodeService;

    public AuthorityBriefs(VisibleRecords records, NodeService mlAwareNodeService) {
        this.records = records;
        this.mlAwareNodeService = mlAwareNodeService;
    }

    /** The record that stands for an id now; empty if there is none for the caller's eyes. */
    Optional<AuthorityBrief> of(String authorityId) {
        return records.current(authorityId).map(this::brief);
    }

    private AuthorityBrief brief(AuthorityReference record) {
        Map<QName, Serializable> properties = mlAwareNodeService.getProperties(record.nodeRef());
        Map<String, String> names = names(properties.get(BayanModel.PROP_PREFERRED_NAME));
        return new AuthorityBrief(
                record.id(),
                record.nodeRef().getId(),
                record.kind().code(),
                name(names, record.id()),
                names,
                (String) properties.get(BayanModel.PROP_EXISTS_FROM),
                (String) properties.get(BayanModel.PROP_EXISTS_TO),
                (String) properties.get(BayanModel.PROP_AUTHORITY_STATUS),
                text(properties.get(ContentModel.PROP_DESCRIPTION)));
    }

    private static Map<String, String> names(Serializable value) {
        Map<String, String> names = new TreeMap<>();
        if (value instanceof MLText many) {
            many.forEach((locale, name) -> names.putIfAbsent(locale.getLanguage(), name));
        } else if (value instanceof String one) {
            names.put("und", one);
        }
        return names;
    }

    private static String name(Map<String, String> names, String otherwise) {
        String own = names.get(I18NUtil.getLocale().getLanguage());
        String arabic = own == null ? names.get("ar") : own;
        return arabic == null ? names.values().stream().findFirst().orElse(otherwise) : arabic;
    }

    private static String text(Serializable value) {
        return value instanceof MLText many ? many.getDefaultValue() : (String) value;
    }
}
