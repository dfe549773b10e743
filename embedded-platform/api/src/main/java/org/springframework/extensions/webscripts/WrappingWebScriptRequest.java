package org.springframework.extensions.webscripts;

/** A request that wraps another. */
public interface WrappingWebScriptRequest extends WebScriptRequest {
    WebScriptRequest getNext();
}
