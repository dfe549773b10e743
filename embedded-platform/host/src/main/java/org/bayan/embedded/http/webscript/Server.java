package org.bayan.embedded.http.webscript;

import org.alfresco.service.descriptor.Descriptor;
import org.springframework.extensions.webscripts.ServerModel;

/** What templates may know of the repository. Public because FreeMarker reads its getters. */
public final class Server implements ServerModel {
    private final Descriptor descriptor;

    Server(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public String getContainerName() {
        return "Repository";
    }

    @Override
    public String getId() {
        return descriptor.getId();
    }

    @Override
    public String getName() {
        return descriptor.getName();
    }

    @Override
    public String getVersionMajor() {
        return descriptor.getVersionMajor();
    }

    @Override
    public String getVersionMinor() {
        return descriptor.getVersionMinor();
    }

    @Override
    public String getVersionRevision() {
        return descriptor.getVersionRevision();
    }

    @Override
    public String getVersionLabel() {
        return descriptor.getVersionLabel();
    }

    @Override
    public String getVersionBuild() {
        return descriptor.getVersionBuild();
    }

    @Override
    public String getVersion() {
        return descriptor.getVersion();
    }

    @Override
    public String getEdition() {
        return descriptor.getEdition();
    }

    @Override
    public int getSchema() {
        return descriptor.getSchema();
    }
}
