package org.alfresco.util;

import java.util.regex.Pattern;

/** The rule for {@code cm:name}: which characters a file or folder name must not hold. */
public class FileNameValidator {
    private static final Pattern ILLEGAL = Pattern.compile("[\"*\\\\><?/:|]");

    public static final String FILENAME_ILLEGAL_REGEX = "[\\\"\\*\\\\\\>\\<\\?\\/\\:\\|]";

    public static boolean isValid(String name) {
        return name != null
                && !name.isEmpty()
                && !ILLEGAL.matcher(name).find()
                && !name.endsWith(".")
                && name.equals(name.strip());
    }

    public static String getValidFileName(String fileName) {
        return ILLEGAL.matcher(fileName).replaceAll("_");
    }
}
