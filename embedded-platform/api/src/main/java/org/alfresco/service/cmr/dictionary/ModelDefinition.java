package org.alfresco.service.cmr.dictionary;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Date;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** One model of the dictionary. */
public interface ModelDefinition {
    QName getName();

    String getDescription(MessageLookup messageLookup);

    String getAuthor();

    Date getPublishedDate();

    String getVersion();

    Collection<NamespaceDefinition> getNamespaces();

    boolean isNamespaceDefined(String uri);

    Collection<NamespaceDefinition> getImportedNamespaces();

    boolean isNamespaceImported(String uri);

    void toXML(XMLBindingType bindingType, OutputStream xml);

    long getChecksum(XMLBindingType bindingType);

    /** The ways to write a model as XML. */
    enum XMLBindingType {
        DEFAULT;
    }
}
