package org.alfresco.repo.security.authentication;

import org.alfresco.util.Pair;
import org.springframework.beans.factory.InitializingBean;

/** The user of the current thread, and work in another user's name. */
public class AuthenticationUtil implements InitializingBean {
    public static final String SYSTEM_USER_NAME = "System";

    private String defaultAdminUserName;
    private String defaultGuestUserName;

    @Override
    public void afterPropertiesSet() throws Exception {
        throw new UnsupportedOperationException("TODO");
    }

    public void setDefaultAdminUserName(String defaultAdminUserName) {
        this.defaultAdminUserName = defaultAdminUserName;
    }

    public void setDefaultGuestUserName(String defaultGuestUserName) {
        this.defaultGuestUserName = defaultGuestUserName;
    }

    public static void setMtEnabled(boolean mtEnabled) {
        throw new UnsupportedOperationException("TODO");
    }

    public static boolean isMtEnabled() {
        throw new UnsupportedOperationException("TODO");
    }

    public static String maskUsername(String userName) {
        throw new UnsupportedOperationException("TODO");
    }

    public static String getRunAsUser() throws AuthenticationException {
        throw new UnsupportedOperationException("TODO");
    }

    public static boolean isRunAsUserTheSystemUser() {
        throw new UnsupportedOperationException("TODO");
    }

    public static String getFullyAuthenticatedUser() throws AuthenticationException {
        throw new UnsupportedOperationException("TODO");
    }

    public static String getSystemUserName() {
        throw new UnsupportedOperationException("TODO");
    }

    public static String getAdminUserName() {
        throw new UnsupportedOperationException("TODO");
    }

    public static String getAdminRoleName() {
        throw new UnsupportedOperationException("TODO");
    }

    public static String getGuestUserName() {
        throw new UnsupportedOperationException("TODO");
    }

    public static String getGuestRoleName() {
        throw new UnsupportedOperationException("TODO");
    }

    public static void clearCurrentSecurityContext() {
        throw new UnsupportedOperationException("TODO");
    }

    public static <R> R runAs(RunAsWork<R> runAsWork, String uid) {
        throw new UnsupportedOperationException("TODO");
    }

    public static <R> R runAsSystem(RunAsWork<R> runAsWork) {
        throw new UnsupportedOperationException("TODO");
    }

    public static void pushAuthentication() {
        throw new UnsupportedOperationException("TODO");
    }

    public static void popAuthentication() {
        throw new UnsupportedOperationException("TODO");
    }

    public static void logAuthenticatedUsers() {
        throw new UnsupportedOperationException("TODO");
    }

    public static void logNDC(String userNameIn) {
        throw new UnsupportedOperationException("TODO");
    }

    public static Pair<String, String> getUserTenant(String userName) {
        throw new UnsupportedOperationException("TODO");
    }

    /** Work in another user's name. */
    public interface RunAsWork<Result> {
        Result doWork() throws Exception;
    }
}
