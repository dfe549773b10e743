package org.alfresco.repo.admin.patch;

import java.util.List;

/** A change that is made to a repository once. */
public interface Patch {
    String getId();

    String getDescription();

    int getFixesFromSchema();

    int getFixesToSchema();

    int getTargetSchema();

    boolean isForce();

    List<Patch> getDependsOn();

    List<Patch> getAlternatives();

    boolean applies(int version);

    boolean requiresTransaction();

    boolean isIgnored();

    boolean isDeferred();
}
