package org.bayan.reading.child.format;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.tika.mime.MediaType;
import org.bayan.reading.child.DocumentFile;
import org.bayan.reading.child.FormatReader;
import org.bayan.reading.child.Reading;
import org.bayan.reading.child.recognition.Recogniser;

/** Reads pictures of pages, as scanners make them. In a mail or an archive they are decoration, and left out. */
public final class PictureReader implements FormatReader {
    private static final Set<MediaType> TYPES =
            Set.of(MediaType.image("png"), MediaType.image("jpeg"), MediaType.image("tiff"));

    private final Recogniser recogniser;

    public PictureReader(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    @Override
    public boolean reads(MediaType type) {
        return TYPES.contains(type);
    }

    @Override
    public void read(DocumentFile file, MediaType type, Reading reading) throws IOException {
        if (file.depth() > 0) {
            return;
        }
        Recogniser.Document recognition = recogniser.document(reading);
        List<String> lines = recognition.lines(file.path());
        for (String line : lines) {
            reading.text().paragraph();
            reading.text().text(line);
        }
        recognition.close();
    }
}
