package org.springframework.extensions.webscripts;

import java.io.IOException;

/** What runs web scripts, as a runtime sees it. */
public interface RuntimeContainer extends Container {
    void executeScript(WebScriptRequest scriptReq, WebScriptResponse scriptRes, Authenticator auth) throws IOException;

    Description.RequiredAuthentication getRequiredAuthentication();

    boolean authenticate(Authenticator auth, Description.RequiredAuthentication required);
}
