package org.bayan.statement.link;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.bayan.language.FoldKey;
import org.bayan.statement.evidence.LinkEvidence;

/** Tells which wordings are one name: those with the same fold key, however they are spaced. */
final class NameKeys {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private NameKeys() {}

    static String of(String wording) {
        return BLANKS.matcher(FoldKey.of(wording).strip()).replaceAll(" ");
    }

    /** The keys of every wording that a link has in its statement. */
    static Set<String> of(LinkEvidence link) {
        Set<String> keys = new LinkedHashSet<>();
        link.wordings().map(NameKeys::of).forEach(keys::add);
        return keys;
    }
}
