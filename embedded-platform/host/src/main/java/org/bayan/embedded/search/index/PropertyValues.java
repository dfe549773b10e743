package org.bayan.embedded.search.index;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.alfresco.service.cmr.repository.MLText;

/** Turns a property's value into the single values to index, and each of those into text. */
public final class PropertyValues {
    private PropertyValues() {}

    /** The values of a property: the elements of a list, the translations of a multilingual text, or the value itself. */
    public static List<Serializable> single(Serializable value) {
        List<Serializable> values = new ArrayList<>();
        collect(value, values);
        return values;
    }

    private static void collect(Object value, List<Serializable> into) {
        if (value instanceof Collection<?> many) {
            many.forEach(one -> collect(one, into));
        } else if (value instanceof MLText translations) {
            translations.getValues().forEach(text -> collect(text, into));
        } else if (value instanceof Serializable one) {
            into.add(one);
        }
    }

    /** The text by which a value is looked up whole: dates in UTC with milliseconds, everything else as it prints. */
    public static String text(Serializable value) {
        if (value instanceof Date date) {
            return instant(date.toInstant());
        }
        return value.toString();
    }

    /** An instant in UTC, always with milliseconds. */
    public static String instant(Instant instant) {
        String text = Instant.ofEpochMilli(instant.toEpochMilli()).toString();
        return text.length() == "2011-03-15T00:00:00Z".length() ? text.replace("Z", ".000Z") : text;
    }

    /** The key that orders text without regard to case, and equal texts by case. */
    public static String orderKey(String text) {
        return text.toLowerCase(Locale.ROOT) + "\u0000" + text;
    }
}
