package org.bayan.embedded.http.webscript;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.bayan.embedded.http.auth.RequestAuthenticator;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Description.RequiredAuthentication;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

/** Lets a caller run a web script or not: everybody, guests too, users only, or administrators only. */
final class ScriptAccess {
    private static final String CHALLENGE = "Basic realm=\"Alfresco\"";

    private final RequestAuthenticator authenticator;
    private final AuthorityService authorities;

    ScriptAccess(RequestAuthenticator authenticator, AuthorityService authorities) {
        this.authenticator = authenticator;
        this.authorities = authorities;
    }

    /** @throws WebScriptException with status 401 if the caller may not run the script */
    void check(Description script, boolean guest, HttpServletRequest request, HttpServletResponse response) {
        RequiredAuthentication required = script.getRequiredAuthentication();
        if (required == RequiredAuthentication.none) {
            return;
        }
        if (guest && required != RequiredAuthentication.guest) {
            throw refused(script, "user authentication; however, a guest has attempted access.");
        }
        boolean known = guest ? authenticator.authenticateAsGuest() : authenticator.authenticate(request);
        if (!known) {
            response.setHeader("WWW-Authenticate", CHALLENGE);
            throw new WebScriptException(
                    Status.STATUS_UNAUTHORIZED, "Authentication failed for Web Script " + script.getId());
        }
        if (required != RequiredAuthentication.guest && authorities.hasGuestAuthority()) {
            throw refused(script, "user authentication; however, a guest has attempted access.");
        }
        boolean administrators =
                required == RequiredAuthentication.admin || required == RequiredAuthentication.sysadmin;
        if (administrators && !isAdministrator()) {
            throw refused(script, "admin authentication; however, a non-admin has attempted access.");
        }
    }

    void end() {
        authenticator.end();
    }

    private boolean isAdministrator() {
        return authorities.hasAdminAuthority()
                || AuthenticationUtil.getSystemUserName().equals(AuthenticationUtil.getFullyAuthenticatedUser());
    }

    private static WebScriptException refused(Description script, String why) {
        return new WebScriptException(Status.STATUS_UNAUTHORIZED, "Web Script " + script.getId() + " requires " + why);
    }
}
