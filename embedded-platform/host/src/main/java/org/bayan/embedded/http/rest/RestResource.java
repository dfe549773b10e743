package org.bayan.embedded.http.rest;

/** A resource of the REST API. It says once, at start, which paths and methods it answers. */
@FunctionalInterface
public interface RestResource {
    /** Declares the operations of this resource. */
    void declare(Routes routes);
}
