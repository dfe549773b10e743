package org.bayan.embedded.http.rest.nodes;

import java.util.Optional;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.rest.RestException;

/** Qualified names as the REST API reads and writes them: {@code cm:title}. The system namespace stays out of sight. */
public final class QualifiedNames {
    private final NamespaceService namespaces;
    private final DictionaryService dictionary;

    /** Reads prefixes from the namespaces and association types from the dictionary. */
    public QualifiedNames(NamespaceService namespaces, DictionaryService dictionary) {
        this.namespaces = namespaces;
        this.dictionary = dictionary;
    }

    /**
     * Reads a name with prefix or with a namespace in braces.
     *
     * @throws RestException with status 400 if it is not a name, or its prefix is unknown
     */
    public QName parse(String name) {
        try {
            return name.indexOf(QName.NAMESPACE_BEGIN) >= 0
                    ? QName.createQName(name)
                    : QName.createQName(name, namespaces);
        } catch (NamespaceException | IllegalArgumentException | NullPointerException e) {
            String why = e.getMessage() == null ? "" : e.getMessage();
            throw RestException.invalid(name + " isn't a valid QName. " + why);
        } catch (RuntimeException e) {
            throw RestException.invalid(name + " isn't a valid QName. " + e.getMessage());
        }
    }

    /** The name with its prefix. */
    public String prefixed(QName name) {
        return name.toPrefixString(namespaces);
    }

    /** Whether the REST API hides this name. */
    public boolean isHidden(QName name) {
        return NamespaceService.SYSTEM_MODEL_1_0_URI.equals(name.getNamespaceURI());
    }

    /**
     * Reads an association type that must be given.
     *
     * @throws RestException with status 400 if it is missing, unknown or hidden
     */
    public QName associationType(String name) {
        return optionalAssociationType(name).orElseThrow(() -> RestException.invalid("Missing assocType"));
    }

    /**
     * Reads an association type that may be left out.
     *
     * @throws RestException with status 400 if it is unknown or hidden
     */
    public Optional<QName> optionalAssociationType(String name) {
        if (name == null || name.isEmpty()) {
            return Optional.empty();
        }
        QName type = parse(name);
        if (dictionary.getAssociation(type) == null) {
            throw RestException.invalid("Unknown assocType: " + name);
        }
        if (isHidden(type)) {
            throw RestException.invalid("Invalid assocType: " + name);
        }
        return Optional.of(type);
    }
}
