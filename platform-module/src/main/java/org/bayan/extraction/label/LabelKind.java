package org.bayan.extraction.label;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bayan.extraction.Field;

/** What a label announces; the keys are the codes of the vocabulary's label sections. */
public enum LabelKind {
    TITLE("title", Field.TITLE, Shape.TEXT),
    /** The subject line of a letter. */
    SUBJECT("subject", Field.TITLE, Shape.TEXT),
    DATE("date", Field.DATE, Shape.TYPED),
    LANGUAGE("language", Field.LANGUAGES, Shape.TYPED),
    TYPE("type", Field.DOCUMENT_TYPES, Shape.TYPED),
    CODE("code", Field.REFERENCE_CODE, Shape.TYPED),
    NUMBER("number", Field.DOCUMENT_NUMBER, Shape.TYPED),
    ISSUER("issuer", Field.ISSUER, Shape.TEXT),
    SPEAKER("speaker", Field.ISSUER, Shape.TEXT),
    PLACE("place", Field.PLACE, Shape.TEXT),
    OCCASION("occasion", Field.OCCASION, Shape.TEXT),
    ENTITIES("entities", Field.STATED_ENTITIES, Shape.LIST),
    PERSONS("persons", Field.STATED_PERSONS, Shape.LIST),
    EVENTS("events", Field.STATED_EVENTS, Shape.LIST),
    /** Who a letter goes to; no field keeps it. */
    RECIPIENT("recipient", null, Shape.TEXT),
    /** A label whose value no field keeps; it ends the value before it. */
    OTHER("other", null, Shape.LIST),
    /** The heading above a block of labels; it has no value. */
    HEADING("heading", null, Shape.NONE);

    /** What the value of a label looks like. */
    public enum Shape {
        /** A date, code or name of a closed list: it can be told from anything else. */
        TYPED,
        /** A phrase that may be wrapped over lines. */
        TEXT,
        /** Any number of entries, one a line. */
        LIST,
        NONE
    }

    private static final Map<String, LabelKind> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(k -> k.key, k -> k));

    private final String key;
    private final Field field;
    private final Shape shape;

    LabelKind(String key, Field field, Shape shape) {
        this.key = key;
        this.field = field;
        this.shape = shape;
    }

    static LabelKind ofKey(String key) {
        LabelKind kind = BY_KEY.get(key);
        if (kind == null) {
            throw new IllegalArgumentException("No label kind has the key " + key);
        }
        return kind;
    }

    public Optional<Field> field() {
        return Optional.ofNullable(field);
    }

    public Shape shape() {
        return shape;
    }
}
