package org.bayan.webscript.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.bayan.search.saved.SavedSearch;
import org.bayan.search.saved.SavedSearches;
import org.bayan.webscript.BayanWebScript;
import org.bayan.webscript.Json;
import org.bayan.webscript.Messages;
import org.bayan.webscript.Refusal;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * {@code GET /bayan/searches}: the searches that the caller keeps. {@code POST} keeps <code>{"name": "...", "query": "..."}</code>;
 * {@code POST /bayan/searches/{id}} changes either of them, {@code DELETE} gives the search up.
 */
public class SavedSearchesScript extends BayanWebScript {
    private final SavedSearches searches;
    private final Act act;

    /** What a script does. */
    public enum Act {
        LIST,
        ADD,
        CHANGE,
        REMOVE
    }

    public SavedSearchesScript(SavedSearches searches, Act act, Json json) {
        super(json);
        this.searches = searches;
        this.act = act;
    }

    /**
     * @param items by name
     */
    record Items(List<SavedSearch> items) {}

    @Override
    protected void answer(WebScriptRequest request, WebScriptResponse response) throws IOException {
        switch (act) {
            case LIST -> json().write(response, Status.STATUS_OK, new Items(searches.all()));
            case ADD -> {
                JsonNode body = json().object(request);
                String name = name(body, null);
                String query = query(body, null);
                if (searches.all().size() >= SavedSearches.MOST) {
                    throw wrong("bayan.search.saved.tooMany", SavedSearches.MOST);
                }
                json().write(response, Status.STATUS_CREATED, searches.add(name, query));
            }
            case CHANGE -> {
                SavedSearch kept = found(request);
                JsonNode body = json().object(request);
                SavedSearch changed = new SavedSearch(kept.id(), name(body, kept.name()), query(body, kept.query()));
                json().write(response, Status.STATUS_OK, searches.put(changed));
            }
            case REMOVE -> {
                searches.remove(found(request).id());
                response.setStatus(Status.STATUS_NO_CONTENT);
            }
        }
    }

    private SavedSearch found(WebScriptRequest request) {
        String id = request.getServiceMatch().getTemplateVars().get("id");
        return searches.find(id)
                .orElseThrow(
                        () -> new Refusal(Status.STATUS_NOT_FOUND, Messages.text("bayan.search.saved.unknown", id)));
    }

    private static String name(JsonNode body, String kept) {
        String name = body.path("name").asText(kept == null ? "" : kept).strip();
        if (name.isEmpty()
                || name.length() > SavedSearch.LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl)) {
            throw wrong("bayan.search.saved.name", SavedSearch.LONGEST_NAME);
        }
        return name;
    }

    private static String query(JsonNode body, String kept) {
        String query = body.path("query").asText(kept == null ? "" : kept).strip();
        if (query.isEmpty() || query.length() > SavedSearch.LONGEST_QUERY) {
            throw wrong("bayan.search.saved.query", SavedSearch.LONGEST_QUERY);
        }
        return query;
    }

    private static Refusal wrong(String key, int most) {
        return new Refusal(Status.STATUS_BAD_REQUEST, Messages.text(key, Integer.toString(most)));
    }
}
