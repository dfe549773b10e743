package org.bayan.embedded.search;

import java.util.Collection;
import org.alfresco.service.cmr.search.SearchParameters;

/** Refuses what a search may ask of ACS but not of the embedded platform, rather than answer it half. */
final class Unsupported {
    private Unsupported() {}

    /** @throws UnsupportedOperationException naming what is asked for */
    static void refuse(SearchParameters parameters) {
        refuse("pivots", parameters.getPivots());
        refuse("range facets", parameters.getRanges());
        if (parameters.getInterval() != null) {
            throw new UnsupportedOperationException("SearchService.query with interval facets");
        }
    }

    private static void refuse(String what, Collection<?> asked) {
        if (asked != null && !asked.isEmpty()) {
            throw new UnsupportedOperationException("SearchService.query with " + what);
        }
    }
}
