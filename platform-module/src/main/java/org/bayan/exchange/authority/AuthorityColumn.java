package org.bayan.exchange.authority;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of an authority CSV, in the order in which they are written. */
enum AuthorityColumn {
    KIND,
    ID,
    PREFERRED_NAME,
    PARALLEL_NAMES,
    OTHER_NAMES,
    AMBIGUOUS_NAMES,
    EXISTS_FROM,
    EXISTS_TO,
    SAME_AS,
    NOTE;

    static final List<AuthorityColumn> REQUIRED = List.of(KIND, ID, PREFERRED_NAME);

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<AuthorityColumn> ofTitle(String title) {
        String wanted = title.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.title().equals(wanted))
                .findFirst();
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(AuthorityColumn::title).toList();
    }
}
