package org.bayan.reading.child.format;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The content of an OpenDocument text without its list of tracked changes, in which the deleted text stands before all other
 * (OpenDocument 1.3, part 3, 5.5.1): the parser takes it for text.
 */
final class UndeletedText extends FilterInputStream {
    private static final byte[] START = "text:tracked-changes".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "/text:tracked-changes>".getBytes(StandardCharsets.US_ASCII);

    UndeletedText(InputStream content) {
        super(new BufferedInputStream(content));
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        while (read == '<' && goesOnWith(START)) {
            skipList();
            read = in.read();
        }
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int read = read();
            if (read < 0) {
                return count == 0 ? -1 : count;
            }
            bytes[offset + count++] = (byte) read;
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Goes to the end of the list, or of its tag where it is empty. */
    private void skipList() throws IOException {
        int before = 0;
        int read = in.read();
        while (read >= 0 && read != '>') {
            before = read;
            read = in.read();
        }
        while (before != '/' && read >= 0 && !(read == '<' && goesOnWith(END))) {
            read = in.read();
        }
    }

    /** Whether these bytes come next; they are taken if so. */
    private boolean goesOnWith(byte[] bytes) throws IOException {
        in.mark(bytes.length);
        for (byte expected : bytes) {
            if (in.read() != expected) {
                in.reset();
                return false;
            }
        }
        return true;
    }
}
