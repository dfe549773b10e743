package org.springframework.extensions.webscripts;

/** What templates may know of the server. */
public interface ServerModel {
    String getContainerName();

    String getId();

    String getName();

    String getVersionMajor();

    String getVersionMinor();

    String getVersionRevision();

    String getVersionLabel();

    String getVersionBuild();

    String getVersion();

    String getEdition();

    int getSchema();
}
