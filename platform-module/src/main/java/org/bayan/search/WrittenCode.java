package org.bayan.search;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.bayan.extraction.value.CodeForm;

/** A reference code as somebody types it, who may not mind capitals: s/pv.7116 is S/PV.7116. */
public final class WrittenCode {
    private WrittenCode() {}

    /** The stored forms that are meant; empty for a text that is no code. */
    public static Set<String> formsOf(String typed) {
        Set<String> forms = new LinkedHashSet<>();
        CodeForm.of(typed).ifPresent(form -> {
            forms.add(form);
            forms.add(form.toUpperCase(Locale.ROOT));
        });
        return forms;
    }
}
