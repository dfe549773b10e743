package org.bayan.embedded.http.cmis;

import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** CMIS names of types and properties: {@code cmis:document}, {@code D:bay:statement}, {@code cm:title}. */
final class CmisTypes {
    private static final Map<String, QName> PROPERTIES =
            Map.of("cmis:name", ContentModel.PROP_NAME, "cmis:description", ContentModel.PROP_DESCRIPTION);

    private final DictionaryService dictionary;
    private final NamespaceService namespaces;

    CmisTypes(DictionaryService dictionary, NamespaceService namespaces) {
        this.dictionary = dictionary;
        this.namespaces = namespaces;
    }

    /** @throws CmisException if this is not the type of a document */
    QName documentType(String id) {
        if (id.equals("cmis:document")) {
            return ContentModel.TYPE_CONTENT;
        }
        QName type = id.startsWith("D:") ? QName.createQName(id.substring(2), namespaces) : null;
        if (type == null || !dictionary.isSubClass(type, ContentModel.TYPE_CONTENT)) {
            throw CmisException.invalid("Type " + id + " is not a document type");
        }
        return type;
    }

    /** The property behind a name; nothing for those of CMIS itself that are not stored. */
    Optional<QName> property(String id) {
        if (id.startsWith("cmis:")) {
            return Optional.ofNullable(PROPERTIES.get(id));
        }
        QName name = QName.createQName(id, namespaces);
        if (dictionary.getProperty(name) == null) {
            throw CmisException.invalid("Property " + id + " is unknown");
        }
        return Optional.of(name);
    }
}
