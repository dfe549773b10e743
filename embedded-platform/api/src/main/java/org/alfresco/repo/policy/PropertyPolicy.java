package org.alfresco.repo.policy;

/** A policy that is raised for a property. */
public interface PropertyPolicy extends Policy {}
