package org.bayan.search.saved;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.attributes.AttributeService;

/** Keeps the current user's searches in ACS's attributes, which nobody else reads. Must be called in transactions. */
public class SavedSearches {
    /** More than this is no list for a person. */
    public static final int MOST = 100;

    private static final String KEY = "bayan.searches";
    /** Between name and query; no name holds it. */
    private static final char BETWEEN = '\n';

    private final AttributeService attributeService;

    public SavedSearches(AttributeService attributeService) {
        this.attributeService = attributeService;
    }

    /** By name. */
    public List<SavedSearch> all() {
        List<SavedSearch> searches = new ArrayList<>();
        attributeService.getAttributes(
                (id, value, keys) -> {
                    searches.add(read(String.valueOf(keys[2]), String.valueOf(value)));
                    return true;
                },
                KEY,
                user());
        searches.sort(Comparator.comparing(SavedSearch::name).thenComparing(SavedSearch::id));
        return searches;
    }

    public Optional<SavedSearch> find(String id) {
        return Optional.ofNullable(attributeService.getAttribute(KEY, user(), id))
                .map(value -> read(id, value.toString()));
    }

    /**
     * Keeps a new search.
     *
     * @param name without line ends, at most {@value SavedSearch#LONGEST_NAME} long
     * @param query at most {@value SavedSearch#LONGEST_QUERY} long
     */
    public SavedSearch add(String name, String query) {
        return put(new SavedSearch(UUID.randomUUID().toString(), name, query));
    }

    /** Keeps a search in the place of the one with its id. */
    public SavedSearch put(SavedSearch search) {
        attributeService.setAttribute(search.name() + BETWEEN + search.query(), KEY, user(), search.id());
        return search;
    }

    public void remove(String id) {
        attributeService.removeAttribute(KEY, user(), id);
    }

    private static SavedSearch read(String id, String text) {
        int end = text.indexOf(BETWEEN);
        return new SavedSearch(id, text.substring(0, end), text.substring(end + 1));
    }

    private static String user() {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }
}
