package org.alfresco.service.cmr.repository;

import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;

/** Writes one content; each writer is good for one write. */
public interface ContentWriter extends ContentAccessor {
    ContentReader getReader() throws ContentIOException;

    boolean isClosed();

    WritableByteChannel getWritableChannel() throws ContentIOException;

    FileChannel getFileChannel(boolean truncate) throws ContentIOException;

    OutputStream getContentOutputStream() throws ContentIOException;

    void putContent(File file) throws ContentIOException;

    void putContent(InputStream is) throws ContentIOException;

    void putContent(String content) throws ContentIOException;

    void putContent(ContentReader reader) throws ContentIOException;

    void guessMimetype(String filename);

    void guessEncoding();
}
