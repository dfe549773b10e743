package org.bayan.linking.find;

import java.util.List;

/**
 * One sequence of words by which a name is found in texts.
 *
 * @param words in the letters of {@link KeyChars}
 */
record Variant(List<String> words, Kind kind) {
    /** How the words come from the name; the order is that of trust. */
    enum Kind {
        AS_WRITTEN,
        /** As written, but for accents and letters that the key knows and the fold key keeps apart. */
        UNACCENTED,
        /** Joined or parted words, an inverted heading put straight, a qualifier or article left out, an acronym's letters. */
        SPELLING,
        /** A case form. */
        INFLECTED,
        /** A name with parts left out: initials, a father's name. */
        SHORTENED,
        /** The last word alone. */
        SURNAME
    }
}
