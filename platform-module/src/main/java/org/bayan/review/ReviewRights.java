package org.bayan.review;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.bayan.review.trail.TrailStore;

/** Who may do what in a review. */
public class ReviewRights {
    private final AuthorityService authorityService;
    private final TrailStore trail;
    private final ReviewConfiguration configuration;

    public ReviewRights(AuthorityService authorityService, TrailStore trail, ReviewConfiguration configuration) {
        this.authorityService = authorityService;
        this.trail = trail;
        this.configuration = configuration;
    }

    /** Whether the current user belongs to those who approve, or is an administrator. */
    public boolean isReviewer(String group) {
        String user = AuthenticationUtil.getRunAsUser();
        return AuthenticationUtil.isRunAsUserTheSystemUser()
                || authorityService.isAdminAuthority(user)
                || AuthenticationUtil.runAsSystem(
                        () -> authorityService.getAuthoritiesForUser(user).contains(group));
    }

    /**
     * @throws ReviewRefused if the archive wants four eyes, and these two have described the statement
     */
    void requireOtherEyes(NodeRef statement) throws ReviewRefused {
        String user = AuthenticationUtil.getRunAsUser();
        if (configuration.fourEyes()
                && trail.of(statement.getId()).stream()
                        .anyMatch(entry ->
                                user.equals(entry.user()) && !entry.subject().equals("review"))) {
            throw new ReviewRefused(ReviewRefused.Kind.NOT_ALLOWED, "bayan.review.ownWork");
        }
    }
}
