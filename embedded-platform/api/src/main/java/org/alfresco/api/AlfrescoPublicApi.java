package org.alfresco.api;

/** Marks the types that ACS promises to keep for extensions. */
// TODO @java.lang.annotation.Target({TYPE, METHOD})
// TODO @java.lang.annotation.Retention(RUNTIME)
// TODO @java.lang.annotation.Documented()
public @interface AlfrescoPublicApi {}
