package org.alfresco.service.cmr.dictionary;

/** A namespace that a model defines. */
public interface NamespaceDefinition {
    ModelDefinition getModel();

    String getUri();

    String getPrefix();
}
