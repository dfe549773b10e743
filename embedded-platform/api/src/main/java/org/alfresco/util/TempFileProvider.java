package org.alfresco.util;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.alfresco.error.AlfrescoRuntimeException;

/** Temporary files in a folder that belongs to the platform. */
public class TempFileProvider {
    private TempFileProvider() {}

    public static final String ALFRESCO_TEMP_FILE_DIR = "Alfresco";
    public static final String ALFRESCO_LONG_LIFE_FILE_DIR = "longLife";
    public static final String SYSTEM_KEY_TEMP_DIR = "java.io.tmpdir";

    public static File getSystemTempDir() {
        return new File(System.getProperty(SYSTEM_KEY_TEMP_DIR));
    }

    public static File getTempDir() {
        return getTempDir(ALFRESCO_TEMP_FILE_DIR);
    }

    public static File getTempDir(String dirName) {
        return folder(new File(getSystemTempDir(), dirName));
    }

    public static File getLongLifeTempDir(String key) {
        return folder(new File(new File(getTempDir(), ALFRESCO_LONG_LIFE_FILE_DIR), key));
    }

    private static File folder(File folder) {
        try {
            return Files.createDirectories(folder.toPath()).toFile();
        } catch (IOException problem) {
            throw new AlfrescoRuntimeException("The folder for temporary files cannot be made: " + folder, problem);
        }
    }

    public static File createTempFile(String prefix, String suffix) {
        return createTempFile(prefix, suffix, getTempDir());
    }

    public static File createTempFile(InputStream in, String namePrefix, String nameSufix) throws Exception {
        File file = createTempFile(namePrefix, nameSufix);
        try (in) {
            Files.copy(in, file.toPath(), StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    public static File createTempFile(String prefix, String suffix, File directory) {
        try {
            return File.createTempFile(prefix, suffix, directory);
        } catch (IOException problem) {
            throw new AlfrescoRuntimeException("A temporary file cannot be made in " + directory, problem);
        }
    }
}
