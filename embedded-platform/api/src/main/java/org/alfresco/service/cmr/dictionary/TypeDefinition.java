package org.alfresco.service.cmr.dictionary;

/** A node type. */
public interface TypeDefinition extends ClassDefinition {}
