package org.springframework.extensions.webscripts;

/** Decides who calls a web script. */
public interface Authenticator {
    boolean authenticate(Description.RequiredAuthentication required, boolean isGuest);

    boolean emptyCredentials();
}
