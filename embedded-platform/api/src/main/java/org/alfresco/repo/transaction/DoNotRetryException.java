package org.alfresco.repo.transaction;

/** Work that must not be run again. */
public interface DoNotRetryException {}
