package org.bayan.embedded.store;

/** A call of the ACS API that the embedded platform does not support: it says so instead of answering something plausible. */
public final class Unsupported {
    private Unsupported() {}

    /**
     * @param call the service and method, {@code AuthorityService.getZone} for example
     */
    public static UnsupportedOperationException call(String call) {
        return new UnsupportedOperationException("The embedded platform does not support " + call);
    }
}
