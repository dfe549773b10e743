package org.bayan.embedded.http.rest;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One JSON object of an answer. The public REST API leaves out what is null or empty, so {@link #put} does; {@link #keep} is for
 * the few members that the API writes even when they are empty.
 */
public final class JsonEntity {
    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Adds a member unless its value is null, an empty text, an empty list or an empty map. */
    public JsonEntity put(String name, Object value) {
        if (!isEmpty(value)) {
            members.put(name, value);
        }
        return this;
    }

    /** Adds a member whatever its value is. */
    public JsonEntity keep(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** Removes a member. */
    public JsonEntity without(String name) {
        members.remove(name);
        return this;
    }

    /** The value of a member, or null. */
    public Object get(String name) {
        return members.get(name);
    }

    /** A copy that holds only the named members. */
    public JsonEntity only(Collection<String> names) {
        JsonEntity filtered = new JsonEntity();
        members.forEach((name, value) -> {
            if (names.contains(name)) {
                filtered.keep(name, value);
            }
        });
        return filtered;
    }

    @JsonValue
    Map<String, Object> members() {
        return members;
    }

    private static boolean isEmpty(Object value) {
        if (value == null) {
            return true;
        }
        if (value instanceof CharSequence text) {
            return text.isEmpty();
        }
        if (value instanceof Collection<?> list) {
            return list.isEmpty();
        }
        return value instanceof Map<?, ?> map && map.isEmpty();
    }
}
