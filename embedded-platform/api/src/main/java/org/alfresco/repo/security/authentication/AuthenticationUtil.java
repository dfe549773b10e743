package org.alfresco.repo.security.authentication;

import java.util.ArrayDeque;
import java.util.Deque;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.security.PermissionService;
import org.bayan.embedded.thread.CurrentUser;
import org.bayan.embedded.thread.CurrentUser.Identity;
import org.springframework.beans.factory.InitializingBean;

/** The user of the current thread, and work in another user's name. */
public class AuthenticationUtil implements InitializingBean {
    public static final String SYSTEM_USER_NAME = "System";

    private static final ThreadLocal<Deque<Identity>> PUSHED = ThreadLocal.withInitial(ArrayDeque::new);
    private static volatile String adminUserName = "admin";
    private static volatile String guestUserName = PermissionService.GUEST_AUTHORITY;

    private String defaultAdminUserName = adminUserName;
    private String defaultGuestUserName = guestUserName;

    @Override
    public void afterPropertiesSet() throws Exception {
        adminUserName = defaultAdminUserName;
        guestUserName = defaultGuestUserName;
    }

    public void setDefaultAdminUserName(String defaultAdminUserName) {
        this.defaultAdminUserName = defaultAdminUserName;
    }

    public void setDefaultGuestUserName(String defaultGuestUserName) {
        this.defaultGuestUserName = defaultGuestUserName;
    }

    public static boolean isMtEnabled() {
        return false;
    }

    /** The user in whose name the work is done; null when nobody is logged in. */
    public static String getRunAsUser() throws AuthenticationException {
        return CurrentUser.get().effective();
    }

    public static boolean isRunAsUserTheSystemUser() {
        return SYSTEM_USER_NAME.equals(getRunAsUser());
    }

    /** The user who logged in; null when nobody did. */
    public static String getFullyAuthenticatedUser() throws AuthenticationException {
        return CurrentUser.get().authenticated();
    }

    public static String getSystemUserName() {
        return SYSTEM_USER_NAME;
    }

    public static String getAdminUserName() {
        return adminUserName;
    }

    public static String getAdminRoleName() {
        return PermissionService.ADMINISTRATOR_AUTHORITY;
    }

    public static String getGuestUserName() {
        return guestUserName;
    }

    public static String getGuestRoleName() {
        return PermissionService.GUEST_AUTHORITY;
    }

    public static void clearCurrentSecurityContext() {
        CurrentUser.clear();
        PUSHED.remove();
    }

    /** Does the work in the name of {@code uid}. The user who logged in stays so; without one, {@code uid} is both. */
    public static <R> R runAs(RunAsWork<R> runAsWork, String uid) {
        Identity before = CurrentUser.get();
        boolean takesOver = before.authenticated() == null || SYSTEM_USER_NAME.equals(before.authenticated());
        CurrentUser.set(new Identity(takesOver ? uid : before.authenticated(), uid));
        try {
            return runAsWork.doWork();
        } catch (RuntimeException | Error problem) {
            throw problem;
        } catch (Exception problem) {
            throw new AlfrescoRuntimeException("Error during run as.", problem);
        } finally {
            CurrentUser.set(before);
        }
    }

    public static <R> R runAsSystem(RunAsWork<R> runAsWork) {
        return runAs(runAsWork, SYSTEM_USER_NAME);
    }

    /** Keeps the current identity so that {@link #popAuthentication()} can bring it back. */
    public static void pushAuthentication() {
        PUSHED.get().push(CurrentUser.get());
    }

    public static void popAuthentication() {
        CurrentUser.set(PUSHED.get().pop());
    }

    /** Work in another user's name. */
    public interface RunAsWork<Result> {
        Result doWork() throws Exception;
    }
}
