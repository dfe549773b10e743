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
}
