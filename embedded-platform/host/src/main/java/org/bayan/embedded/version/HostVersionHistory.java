package org.bayan.embedded.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionDoesNotExistException;
import org.alfresco.service.cmr.version.VersionHistory;

/** The versions of a node in one line, the newest first. */
final class HostVersionHistory implements VersionHistory {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Version> newestFirst;

    HostVersionHistory(List<VersionRecord> oldestFirst) {
        newestFirst = new ArrayList<>(oldestFirst);
        Collections.reverse(newestFirst);
    }

    @Override
    public Version getRootVersion() {
        return newestFirst.get(newestFirst.size() - 1);
    }

    @Override
    public Version getHeadVersion() {
        return newestFirst.get(0);
    }

    @Override
    public Collection<Version> getAllVersions() {
        return List.copyOf(newestFirst);
    }

    @Override
    public Version getPredecessor(Version version) {
        int index = newestFirst.indexOf(version);
        return index < 0 || index + 1 >= newestFirst.size() ? null : newestFirst.get(index + 1);
    }

    @Override
    public Collection<Version> getSuccessors(Version version) {
        int index = newestFirst.indexOf(version);
        return index <= 0 ? List.of() : List.of(newestFirst.get(index - 1));
    }

    @Override
    public Version getVersion(String versionLabel) {
        return newestFirst.stream()
                .filter(version -> version.getVersionLabel().equals(versionLabel))
                .findFirst()
                .orElseThrow(() -> new VersionDoesNotExistException(versionLabel));
    }
}
