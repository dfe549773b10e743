package org.bayan.embedded.content;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;

/** Writes one content file, once. Listeners hear when it is complete. */
final class FileWriter extends FileAccessor implements ContentWriter {
    private final Path file;
    private final MimetypeService mimetypes;
    private boolean opened;
    private boolean closed;

    FileWriter(String url, Path file, MimetypeService mimetypes) {
        super(url);
        this.file = file;
        this.mimetypes = mimetypes;
    }

    @Override
    public ContentReader getReader() {
        FileReader reader = new FileReader(getContentUrl(), file);
        reader.takeOver(getContentData());
        return reader;
    }

    @Override
    public long getSize() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public boolean isChannelOpen() {
        return opened && !closed;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public WritableByteChannel getWritableChannel() {
        return Channels.newChannel(getContentOutputStream());
    }

    @Override
    public FileChannel getFileChannel(boolean truncate) {
        throw new UnsupportedOperationException("ContentWriter.getFileChannel");
    }

    @Override
    public OutputStream getContentOutputStream() {
        if (opened) {
            throw new ContentIOException("This writer was used already. Get another one.");
        }
        opened = true;
        try {
            Files.createDirectories(file.getParent());
            return new TellingStream(Files.newOutputStream(file));
        } catch (IOException problem) {
            throw new ContentIOException("The content " + getContentUrl() + " cannot be written", problem);
        }
    }

    @Override
    public void putContent(File source) {
        try (InputStream in = Files.newInputStream(source.toPath())) {
            putContent(in);
        } catch (IOException problem) {
            throw new ContentIOException("The content of " + source + " cannot be copied", problem);
        }
    }

    @Override
    public void putContent(InputStream is) {
        try (is;
                OutputStream out = getContentOutputStream()) {
            is.transferTo(out);
        } catch (IOException problem) {
            throw new ContentIOException("The content cannot be written", problem);
        }
    }

    @Override
    public void putContent(String content) {
        try {
            putContent(new ByteArrayInputStream(content.getBytes(getEncoding())));
        } catch (IOException problem) {
            throw new ContentIOException("The text cannot be written as " + getEncoding(), problem);
        }
    }

    @Override
    public void putContent(ContentReader reader) {
        putContent(reader.getContentInputStream());
    }

    @Override
    public void guessMimetype(String filename) {
        String found = mimetypes.guessMimetype(filename);
        setMimetype(found);
    }

    @Override
    public void guessEncoding() {
        setEncoding("UTF-8");
    }

    private final class TellingStream extends FilterOutputStream {
        TellingStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                super.close();
                closed = true;
                tellClosed();
            }
        }
    }
}
