package org.bayan.settings;

import java.util.Locale;

/**
 * Reads one kind of settings.
 *
 * @param <T> what the program uses; immutable, since threads share it
 */
public interface SettingsReader<T> {
    /** What is in force as long as the archive has no file, or an empty one. */
    T standard();

    /**
     * @param text of the file
     * @param fileName for messages
     * @param language of the messages
     * @throws SettingsRefused naming every line that has to be mended
     */
    T read(String text, String fileName, Locale language) throws SettingsRefused;

    /**
     * As {@link #read}, when somebody saves the text: it may also be held against what is in the repository now, which what is in
     * force need not agree with later.
     *
     * @throws SettingsRefused naming every line that has to be mended
     */
    default T check(String text, String fileName, Locale language) throws SettingsRefused {
        return read(text, fileName, language);
    }
}
