package org.bayan.embedded.dictionary;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.NamespaceDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A model's own data. */
record Model(
        QName name,
        String description,
        String author,
        String version,
        List<Namespace> defined,
        List<Namespace> imported,
        long checksum)
        implements ModelDefinition {
    /** A prefix with its URI, in the model that defines it. */
    record Namespace(QName model, String uri, String prefix) {}

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        String key = name.toPrefixString().replace(':', '_') + ".description";
        String message = messageLookup == null ? null : messageLookup.getMessage(key);
        return message == null ? description : message;
    }

    @Override
    public String getAuthor() {
        return author;
    }

    @Override
    public Date getPublishedDate() {
        throw new UnsupportedOperationException("ModelDefinition.getPublishedDate");
    }

    @Override
    public String getVersion() {
        return version;
    }

    @Override
    public Collection<NamespaceDefinition> getNamespaces() {
        return definitions(defined);
    }

    @Override
    public boolean isNamespaceDefined(String uri) {
        return defined.stream().anyMatch(each -> each.uri().equals(uri));
    }

    @Override
    public Collection<NamespaceDefinition> getImportedNamespaces() {
        return definitions(imported);
    }

    @Override
    public boolean isNamespaceImported(String uri) {
        return imported.stream().anyMatch(each -> each.uri().equals(uri));
    }

    private Collection<NamespaceDefinition> definitions(List<Namespace> namespaces) {
        return namespaces.stream()
                .map(each -> (NamespaceDefinition) new Definition(this, each))
                .toList();
    }

    @Override
    public void toXML(XMLBindingType bindingType, OutputStream xml) {
        throw new UnsupportedOperationException("ModelDefinition.toXML");
    }

    @Override
    public long getChecksum(XMLBindingType bindingType) {
        return checksum;
    }

    private record Definition(ModelDefinition model, Namespace namespace) implements NamespaceDefinition {
        @Override
        public ModelDefinition getModel() {
            return model;
        }

        @Override
        public String getUri() {
            return namespace.uri();
        }

        @Override
        public String getPrefix() {
            return namespace.prefix();
        }
    }
}
