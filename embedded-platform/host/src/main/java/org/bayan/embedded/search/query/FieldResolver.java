package org.bayan.embedded.search.query;

import java.util.List;
import java.util.Optional;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.search.afts.FieldName;
import org.bayan.embedded.search.index.IndexFields;
import org.bayan.embedded.search.query.ResolvedField.Own;
import org.bayan.embedded.search.query.ResolvedField.Property;
import org.bayan.embedded.search.query.ResolvedField.Unknown;

/**
 * Finds out what a field's name stands for, in the order of ACS: a field of the index, {@code prefix_name}, a property of the
 * default namespace.
 */
public final class FieldResolver {
    private static final List<String> CONTENT_PARTS =
            List.of(IndexFields.MIMETYPE, IndexFields.SIZE, IndexFields.ENCODING, IndexFields.LOCALE);

    private final DictionaryService dictionary;
    private final NamespacePrefixResolver prefixes;
    private final String defaultNamespace;

    public FieldResolver(DictionaryService dictionary, NamespacePrefixResolver prefixes, String defaultNamespace) {
        this.dictionary = dictionary;
        this.prefixes = prefixes;
        this.defaultNamespace = defaultNamespace;
    }

    public ResolvedField resolve(FieldName name) {
        if (!name.uri().isEmpty()) {
            return property(name.uri(), name);
        }
        if (!name.prefix().isEmpty()) {
            return namespace(name.prefix()).map(uri -> property(uri, name)).orElse(new Unknown(name.toString()));
        }
        Optional<OwnField> own = OwnField.named(name.local());
        if (own.isPresent()) {
            return new Own(own.get());
        }
        int underscore = name.local().indexOf('_');
        Optional<String> uri = underscore > 0 ? namespace(name.local().substring(0, underscore)) : Optional.empty();
        return uri.isPresent()
                ? property(uri.get(), FieldName.plain(name.local().substring(underscore + 1)))
                : property(defaultNamespace, name);
    }

    private ResolvedField property(String uri, FieldName name) {
        PropertyDefinition whole = dictionary.getProperty(QName.createQName(uri, name.local()));
        if (whole != null) {
            return new Property(whole, "");
        }
        for (String part : CONTENT_PARTS) {
            if (name.local().endsWith(part)) {
                String local = name.local().substring(0, name.local().length() - part.length());
                PropertyDefinition content = dictionary.getProperty(QName.createQName(uri, local));
                if (content != null && content.getDataType().getName().equals(DataTypeDefinition.CONTENT)) {
                    return new Property(content, part);
                }
            }
        }
        return new Unknown(name.toString());
    }

    /** A qualified name as queries write it: {@code cm:name}, {@code {uri}name}, or one of the default namespace. */
    public Optional<QName> qname(String text) {
        FieldName name = FieldName.parse(text);
        Optional<String> uri = !name.uri().isEmpty()
                ? Optional.of(name.uri())
                : name.prefix().isEmpty() ? Optional.of(defaultNamespace) : namespace(name.prefix());
        return uri.filter(u -> !name.local().isEmpty()).map(u -> QName.createQName(u, name.local()));
    }

    private Optional<String> namespace(String prefix) {
        try {
            return Optional.ofNullable(prefixes.getNamespaceURI(prefix)).filter(uri -> !uri.isEmpty());
        } catch (NamespaceException e) {
            return Optional.empty();
        }
    }
}
