package org.alfresco.util;

import java.io.File;
import java.io.InputStream;

/** Temporary files in a folder that belongs to the platform, so that a scheduled job can clean it. */
public class TempFileProvider {
    public static final String ALFRESCO_TEMP_FILE_DIR = "Alfresco";

    public static final String ALFRESCO_LONG_LIFE_FILE_DIR = "longLife";

    public static final String SYSTEM_KEY_TEMP_DIR = "java.io.tmpdir";

    public static File getSystemTempDir() {
        throw new UnsupportedOperationException("TODO");
    }

    public static File getTempDir() {
        throw new UnsupportedOperationException("TODO");
    }

    public static File getTempDir(String dirName) {
        throw new UnsupportedOperationException("TODO");
    }

    public static File getLongLifeTempDir(String key) {
        throw new UnsupportedOperationException("TODO");
    }

    public static File createTempFile(String prefix, String suffix) {
        throw new UnsupportedOperationException("TODO");
    }

    public static File createTempFile(InputStream in, String namePrefix, String nameSufix) throws Exception {
        throw new UnsupportedOperationException("TODO");
    }

    public static File createTempFile(String prefix, String suffix, File directory) {
        throw new UnsupportedOperationException("TODO");
    }

    /** Deletes temporary files that are older than a given time. */
    public static class TempFileCleanerJob {
        public static final String KEY_PROTECT_HOURS = "protectHours";

        public static final String KEY_DIRECTORY_NAME = "directoryName";

        public static final String KEY_MAX_FILES_TO_DELETE = "maxFilesToDelete";

        public static final String KEY_MAX_TIME_TO_RUN = "maxTimeToRun";

        public static int removeFiles(long removeBefore) {
            throw new UnsupportedOperationException("TODO");
        }
    }
}
