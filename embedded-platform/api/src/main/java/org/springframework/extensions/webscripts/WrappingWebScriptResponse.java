package org.springframework.extensions.webscripts;

/** An answer that wraps another. */
public interface WrappingWebScriptResponse extends WebScriptResponse {
    WebScriptResponse getNext();
}
