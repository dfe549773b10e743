package org.alfresco.service.cmr.repository;

import java.io.Serializable;

/** Marks the references that the repository hands out. */
public interface EntityRef extends Serializable {}
