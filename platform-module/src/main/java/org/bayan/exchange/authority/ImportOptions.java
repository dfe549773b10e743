package org.bayan.exchange.authority;

import java.util.Locale;

/**
 * How a file is imported.
 *
 * @param dryRun whether nothing is written but the report
 * @param language BCP 47 tag of names that say none
 * @param reportLanguage of the sentences in the report
 */
public record ImportOptions(boolean dryRun, String language, Locale reportLanguage) {
    ImportOptions dryRun(boolean wanted) {
        return new ImportOptions(wanted, language, reportLanguage);
    }
}
