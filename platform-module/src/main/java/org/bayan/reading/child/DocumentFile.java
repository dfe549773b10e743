package org.bayan.reading.child;

import java.nio.file.Path;

/**
 * A document on disk.
 *
 * @param path where its bytes are
 * @param fileName the name that it came with, a hint; may be empty
 * @param mediaType the media type that it came with, a hint; may be empty
 * @param depth 0 for the document itself, 1 for one inside it, and so on
 */
public record DocumentFile(Path path, String fileName, String mediaType, int depth) {}
