package org.bayan.reading.wire;

import java.io.IOException;

/**
 * What is believed of a document before it is read.
 *
 * @param fileName its name; empty where it has none
 * @param mediaType the repository's belief; empty where it has none
 */
public record DocumentLabel(String fileName, String mediaType) {
    public Frame frame() {
        return new PayloadWriter().text(fileName).text(mediaType).frame(FrameType.BEGIN);
    }

    public static DocumentLabel of(Frame begin) throws IOException {
        PayloadReader in = new PayloadReader(begin.payload());
        return new DocumentLabel(in.text(), in.text());
    }
}
