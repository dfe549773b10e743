package org.alfresco.repo.policy;

/** A policy that is raised for a type or aspect. */
public interface ClassPolicy extends Policy {}
