package org.bayan.reading.child.recognition;

/** The script of a page as Tesseract tells it. */
enum PageScript {
    ARABIC,
    LATIN,
    CYRILLIC,
    UNKNOWN;

    static PageScript of(String report) {
        for (PageScript script : values()) {
            if (report.contains("Script: " + script.name().charAt(0)
                    + script.name().substring(1).toLowerCase(java.util.Locale.ROOT))) {
                return script;
            }
        }
        return UNKNOWN;
    }
}
