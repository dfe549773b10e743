package org.bayan.embedded.http.rest;

import java.util.List;
import java.util.Map;

/** The APIs by scope and name, such as {@code public/alfresco}; each has version 1 only. */
public final class RestApis {
    private static final String API = "api";
    private static final String DISCOVERY = "discovery";
    private static final int SEGMENTS_BEFORE_PATH = 6;

    private final Map<String, Routes> byName;
    private final Routes root;

    /**
     * Makes the table.
     *
     * @param byName routes by scope and name, such as {@code public/search}
     * @param root routes directly under {@code /api}
     */
    public RestApis(Map<String, Routes> byName, Routes root) {
        this.byName = Map.copyOf(byName);
        this.root = root;
    }

    /** Where a path leads. */
    record Place(Routes routes, List<String> script, List<String> path) {}

    /** @throws RestException with status 404 if no API is there */
    Place place(List<String> segments) {
        List<String> script = segments.subList(1, segments.size());
        if (script.size() == 1 && script.get(0).equals(DISCOVERY)) {
            return new Place(root, script, script);
        }
        if (segments.size() < SEGMENTS_BEFORE_PATH + 1
                || !segments.get(0).equals(API)
                || !segments.get(4).equals("versions")) {
            throw RestException.defaultKey(
                    404, "Script url /" + String.join("/", script) + " does not map to a Web Script.");
        }
        Routes routes = segments.get(1).equals("-default-") && segments.get(5).equals("1")
                ? byName.get(segments.get(2) + "/" + segments.get(3))
                : null;
        return new Place(
                routes == null ? new Routes() : routes,
                segments.subList(2, segments.size()),
                segments.subList(SEGMENTS_BEFORE_PATH, segments.size()));
    }
}
