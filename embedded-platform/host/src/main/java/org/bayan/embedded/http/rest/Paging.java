package org.bayan.embedded.http.rest;

import java.util.List;
import java.util.function.Function;

/** Which part of a list is asked for: {@code skipCount} from 0 up, {@code maxItems} from 1 up. */
public record Paging(int skipCount, int maxItems) {
    /** What a caller gets that asks for nothing. */
    public static final Paging DEFAULT = new Paging(0, 100);

    /**
     * Reads the two query parameters; null stands for the default.
     *
     * @throws RestException with status 400 if one is not a number or out of range
     */
    static Paging parse(String skipCount, String maxItems) {
        Paging paging = new Paging(
                number(skipCount, "skipCount", DEFAULT.skipCount), number(maxItems, "maxItems", DEFAULT.maxItems));
        if (paging.skipCount < 0) {
            throw RestException.invalid("Negative values not supported for skipCount.");
        }
        if (paging.maxItems < 1) {
            throw RestException.invalid("Only positive values supported for maxItems.");
        }
        return paging;
    }

    private static int number(String text, String name, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw RestException.invalid("Invalid paging parameter " + name + ":" + text);
        }
    }

    /** Cuts this page out of a complete list and shows each of its members. */
    public <T> RestAnswer.Page pageOf(List<T> all, Function<T, ?> show) {
        int from = Math.min(skipCount, all.size());
        int to = (int) Math.min((long) from + maxItems, all.size());
        List<?> entries = all.subList(from, to).stream().map(show).toList();
        return new RestAnswer.Page(entries, this, to < all.size(), all.size());
    }
}
