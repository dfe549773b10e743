package org.bayan.embedded.content;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;

/** Reads one content file, once. */
final class FileReader extends FileAccessor implements ContentReader {
    private final Path file;
    private FileChannel channel;

    FileReader(String url, Path file) {
        super(url);
        this.file = file;
    }

    @Override
    public ContentReader getReader() {
        FileReader reader = new FileReader(getContentUrl(), file);
        reader.takeOver(getContentData());
        return reader;
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public long getSize() {
        try {
            return exists() ? Files.size(file) : 0;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public long getLastModified() {
        return file.toFile().lastModified();
    }

    @Override
    public boolean isChannelOpen() {
        return channel != null && channel.isOpen();
    }

    @Override
    public boolean isClosed() {
        return channel != null && !channel.isOpen();
    }

    @Override
    public ReadableByteChannel getReadableChannel() {
        return getFileChannel();
    }

    @Override
    public FileChannel getFileChannel() {
        if (channel != null) {
            throw new ContentIOException("This reader was used already. Get another one by getReader().");
        }
        try {
            channel = FileChannel.open(file, StandardOpenOption.READ);
            return channel;
        } catch (IOException problem) {
            throw new ContentIOException("The content " + getContentUrl() + " cannot be read", problem);
        }
    }

    @Override
    public InputStream getContentInputStream() {
        return Channels.newInputStream(getFileChannel());
    }

    @Override
    public void getContent(File target) {
        try (InputStream in = getContentInputStream()) {
            Files.copy(in, target.toPath(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            throw new ContentIOException("The content cannot be copied to " + target, problem);
        }
    }

    @Override
    public void getContent(OutputStream os) {
        try (InputStream in = getContentInputStream();
                os) {
            in.transferTo(os);
        } catch (IOException problem) {
            throw new ContentIOException("The content cannot be copied", problem);
        }
    }

    @Override
    public String getContentString() {
        try (InputStream in = getContentInputStream()) {
            return new String(in.readAllBytes(), getEncoding());
        } catch (IOException problem) {
            throw new ContentIOException("The content cannot be read as text", problem);
        }
    }

    @Override
    public String getContentString(int length) {
        String all = getContentString();
        return all.length() > length ? all.substring(0, length) : all;
    }
}
