package org.alfresco.repo.policy;

/** The three kinds of policy. */
public enum PolicyType {
    Class,
    Property,
    Association;
}
