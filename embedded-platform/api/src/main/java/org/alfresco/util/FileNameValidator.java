package org.alfresco.util;

/** The rule for {@code cm:name}: which characters a file or folder name must not hold. */
public class FileNameValidator {
    public static final String FILENAME_ILLEGAL_REGEX = "[\\\"\\*\\\\\\>\\<\\?\\/\\:\\|]";

    public static boolean isValid(String name) {
        throw new UnsupportedOperationException("TODO");
    }

    public static String getValidFileName(String fileName) {
        throw new UnsupportedOperationException("TODO");
    }
}
