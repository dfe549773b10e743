package org.bayan.webscript.link;

import org.alfresco.service.cmr.security.AuthorityService;
import org.bayan.bootstrap.ArchiveGroup;
import org.bayan.webscript.Messages;
import org.bayan.webscript.Refusal;
import org.springframework.extensions.webscripts.Status;

/** What touches the links of the whole archive is for archivists, and for administrators. */
public class ArchivistsOnly {
    private final AuthorityService authorityService;

    public ArchivistsOnly(AuthorityService authorityService) {
        this.authorityService = authorityService;
    }

    boolean isArchivist() {
        return authorityService.hasAdminAuthority()
                || authorityService.getAuthorities().contains(ArchiveGroup.ARCHIVISTS.authority());
    }

    /**
     * @throws Refusal 403 for everybody else
     */
    void require() {
        if (!isArchivist()) {
            throw new Refusal(
                    Status.STATUS_FORBIDDEN,
                    Messages.text("bayan.linking.archivistsOnly", ArchiveGroup.ARCHIVISTS.shortName()));
        }
    }
}
