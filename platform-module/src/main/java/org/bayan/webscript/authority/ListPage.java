package org.bayan.webscript.authority;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.bayan.authority.AuthorityRefused;
import org.bayan.authority.AuthorityRefused.Reason;
import org.springframework.extensions.webscripts.WebScriptRequest;

/**
 * One page of a list of what the caller may read. The total is not told: to count it, every record's permissions would have to
 * be asked.
 */
public record ListPage<T>(List<T> items, int skipCount, int maxItems, boolean hasMore) {
    private static final int DEFAULT_ITEMS = 50;
    private static final int MOST_ITEMS = 1000;
    private static final int MOST_SKIPPED = 1_000_000;

    /** What a caller asks for. */
    public record Wanted(int skipCount, int maxItems) {
        /**
         * @throws AuthorityRefused if a number is none
         */
        public static Wanted of(WebScriptRequest request) {
            return new Wanted(
                    number(request, "skipCount", 0, 0, MOST_SKIPPED),
                    number(request, "maxItems", DEFAULT_ITEMS, 1, MOST_ITEMS));
        }

        /** Takes the page from all that the caller may read, no more of it than needed. */
        <T> ListPage<T> of(Iterator<T> readable) {
            List<T> items = new ArrayList<>();
            for (int i = 0; i < skipCount && readable.hasNext(); i++) {
                readable.next();
            }
            while (items.size() < maxItems && readable.hasNext()) {
                items.add(readable.next());
            }
            return new ListPage<>(items, skipCount, maxItems, readable.hasNext());
        }
    }

    private static int number(WebScriptRequest request, String name, int otherwise, int least, int most) {
        String given = request.getParameter(name);
        if (given == null || given.isBlank()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(given.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw refused(name, least, most);
        }
        throw refused(name, least, most);
    }

    private static AuthorityRefused refused(String name, int least, int most) {
        return new AuthorityRefused(
                Reason.WRONG, "bayan.authority.notANumber", name, Integer.toString(least), Integer.toString(most));
    }
}
