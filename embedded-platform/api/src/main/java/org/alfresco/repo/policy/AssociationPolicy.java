package org.alfresco.repo.policy;

/** A policy that is raised for an association. */
public interface AssociationPolicy extends Policy {}
