package org.bayan.search.saved;

/**
 * A search that somebody keeps.
 *
 * @param id names it among the person's searches
 * @param name that the person gave it
 * @param query parameters of the search as in an address, without a question mark
 */
public record SavedSearch(String id, String name, String query) {
    /** Longest name, in UTF-16 code units. */
    public static final int LONGEST_NAME = 100;
    /**
     * Longest query, likewise. Name, query and what is put around them stay below the 1024 characters up to which ACS keeps an
     * attribute as a text.
     */
    public static final int LONGEST_QUERY = 700;
}
