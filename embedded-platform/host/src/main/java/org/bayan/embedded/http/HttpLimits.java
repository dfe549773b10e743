package org.bayan.embedded.http;

/**
 * What a request may cost.
 *
 * @param headerBytes most bytes of request line and headers together
 * @param structuredBytes most bytes of a JSON, form or query body that is held in memory
 * @param contentBytes most bytes of an uploaded file
 * @param memoryBytes uploads larger than this go to a temporary file
 * @param formFields most parts of a multipart form
 */
public record HttpLimits(int headerBytes, int structuredBytes, long contentBytes, int memoryBytes, int formFields) {
    private static final int KIB = 1024;
    private static final int MIB = 1024 * KIB;

    /** 64 KiB of headers, 8 MiB of JSON, 2 GiB of content, 1 MiB in memory, 1000 form fields. */
    public static final HttpLimits DEFAULT = new HttpLimits(64 * KIB, 8 * MIB, 2048L * MIB, MIB, 1000);
}
