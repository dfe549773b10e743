package org.bayan.language;

import java.text.Normalizer;

/** The strictest key: two spellings with the same key differ only in what no reader can see (NFC, bidi controls). */
public final class ExactKey {
    private ExactKey() {}

    public static String of(CharSequence text) {
        return Normalizer.normalize(BidiControls.strip(text.toString()), Normalizer.Form.NFC);
    }
}
