package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.util.ResourceBundle;

/** An answer to HTTP requests that a bean and a description file make. */
public interface WebScript {
    void init(Container container, Description description);

    Description getDescription();

    ResourceBundle getResources();

    void execute(WebScriptRequest req, WebScriptResponse res) throws IOException;
}
