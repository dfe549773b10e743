package org.bayan.embedded.http.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One byte range of a content; both ends belong to it. */
record ByteRange(long first, long last) {
    private static final Pattern SPEC = Pattern.compile("(\\d{0,18})-(\\d{0,18})");

    /** Reads {@code 0-9}, {@code 10-} (from there on) or {@code -5} (the last five); nothing if it lies outside the content. */
    static Optional<ByteRange> of(String spec, long size) {
        Matcher matcher = SPEC.matcher(spec.trim());
        if (!matcher.matches() || matcher.group(1).isEmpty() && matcher.group(2).isEmpty()) {
            return Optional.empty();
        }
        long first;
        long last;
        if (matcher.group(1).isEmpty()) {
            first = Math.max(0, size - Long.parseLong(matcher.group(2)));
            last = size - 1;
        } else {
            first = Long.parseLong(matcher.group(1));
            last = matcher.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(matcher.group(2)));
        }
        return first > last || first >= size ? Optional.empty() : Optional.of(new ByteRange(first, last));
    }

    long length() {
        return last - first + 1;
    }
}
