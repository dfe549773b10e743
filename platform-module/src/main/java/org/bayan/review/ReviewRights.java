package org.bayan.review;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.bayan.review.trail.TrailStore;

/** Who may do what in a review. */
public class ReviewRights {
    private final AuthorityService authorityService;
    private final PermissionService permissionService;
    private final PersonService personService;
    private final TrailStore trail;
    private final ReviewConfiguration configuration;

    public ReviewRights(
            AuthorityService authorityService,
            PermissionService permissionService,
            PersonService personService,
            TrailStore trail,
            ReviewConfiguration configuration) {
        this.authorityService = authorityService;
        this.permissionService = permissionService;
        this.personService = personService;
        this.trail = trail;
        this.configuration = configuration;
    }

    /** Whether the current user belongs to those who approve, or is an administrator. */
    public boolean isReviewer(String group) {
        return AuthenticationUtil.isRunAsUserTheSystemUser() || isReviewer(AuthenticationUtil.getRunAsUser(), group);
    }

    /** Whether a user belongs to those who approve, or is an administrator. */
    public boolean isReviewer(String user, String group) {
        return authorityService.isAdminAuthority(user)
                || AuthenticationUtil.runAsSystem(
                        () -> authorityService.getAuthoritiesForUser(user).contains(group));
    }

    /** Whether a group of this full name exists. */
    public boolean isGroup(String name) {
        return name.startsWith(PermissionService.GROUP_PREFIX) && authorityService.authorityExists(name);
    }

    /**
     * @throws ReviewRefused if nobody has this user name, or it may not log in, so that nothing can be given to him
     */
    public void requirePerson(String name) throws ReviewRefused {
        if (AuthorityType.getAuthorityType(name) != AuthorityType.USER || !authorityService.authorityExists(name)) {
            throw new ReviewRefused(ReviewRefused.Kind.BAD_REQUEST, "bayan.review.noPerson", name);
        }
        if (!personService.isEnabled(name)) {
            throw new ReviewRefused(ReviewRefused.Kind.BAD_REQUEST, "bayan.review.disabled", name);
        }
    }

    /** Whether the current user may see it. */
    public boolean mayRead(NodeRef node) {
        return permissionService.hasPermission(node, PermissionService.READ) == AccessStatus.ALLOWED;
    }

    /** Whether the current user may change the description. */
    public boolean mayWrite(NodeRef statement) {
        return permissionService.hasPermission(statement, PermissionService.WRITE_PROPERTIES) == AccessStatus.ALLOWED;
    }

    /** Whether a user may change the description. */
    public boolean mayWrite(NodeRef statement, String user) {
        return AuthenticationUtil.runAs(() -> mayWrite(statement), user);
    }

    /**
     * @throws ReviewRefused if the current user may not change the description
     */
    void requireWrite(NodeRef statement) throws ReviewRefused {
        if (!mayWrite(statement)) {
            throw new ReviewRefused(ReviewRefused.Kind.NOT_ALLOWED, "bayan.review.mayNotWrite", statement.getId());
        }
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
