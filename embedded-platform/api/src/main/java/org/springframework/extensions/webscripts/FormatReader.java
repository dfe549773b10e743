package org.springframework.extensions.webscripts;

import java.util.Map;

/** Reads a request body into an object. */
public interface FormatReader<Type> {
    String getSourceMimetype();

    Class<? extends Type> getDestinationClass();

    Type read(WebScriptRequest req);

    Map<String, Object> createScriptParameters(WebScriptRequest req, WebScriptResponse res);
}
