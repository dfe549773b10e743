package org.bayan.embedded.search.index;

import org.alfresco.service.namespace.QName;

/**
 * The names of the fields in the index. A property has up to five fields, one for each way of asking: the whole value, its words,
 * its magnitude (numbers and dates), its place in an order, and its facet values.
 */
public final class IndexFields {
    public static final String ID = "ID";
    public static final String TYPE = "TYPE";
    public static final String ASPECT = "ASPECT";
    public static final String PARENT = "PARENT";
    public static final String PRIMARY_PARENT = "PRIMARYPARENT";
    /** A parent's node reference and the child's name under it, joined by {@link #pathStep}. */
    public static final String PATH_STEP = "PATHSTEP";

    public static final String QNAME = "QNAME";
    public static final String OWNER = "OWNER";
    /** Columns that are read for every hit: the node itself, its owner and its primary parent. */
    public static final String ID_COLUMN = "$ID";

    public static final String OWNER_COLUMN = "$OWNER";
    public static final String PARENT_COLUMN = "$PRIMARYPARENT";
    /** Present on nodes that may have children. */
    public static final String CONTAINER = "CONTAINER";
    /** The names of all properties that have a value. */
    public static final String PROPERTIES = "PROPERTIES";
    /** The words of every content property. */
    public static final String TEXT = "TEXT";
    /** The words of every property and content. */
    public static final String ALL = "ALL";

    public static final String MIMETYPE = ".mimetype";
    public static final String SIZE = ".size";
    public static final String ENCODING = ".encoding";
    public static final String LOCALE = ".locale";

    /** How the names of fields with the words of a property begin. */
    static final String WORDS = "~";

    private IndexFields() {}

    public static String exact(QName property, String part) {
        return "=" + property + part;
    }

    public static String words(QName property) {
        return WORDS + property;
    }

    /** Numbers and dates, for ranges and order. */
    public static String magnitude(QName property, String part) {
        return "#" + property + part;
    }

    /** Text, for order. */
    public static String order(QName property, String part) {
        return "^" + property + part;
    }

    public static String facet(QName property, String part) {
        return "$" + property + part;
    }

    /** The facet field that goes with a field of the index itself. */
    public static String facet(String field) {
        return "$" + field;
    }

    public static String pathStep(String parent, QName name) {
        return parent + "|" + name;
    }
}
