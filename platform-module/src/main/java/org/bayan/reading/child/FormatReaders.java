package org.bayan.reading.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.tika.mime.MediaType;
import org.bayan.reading.child.format.HtmlReader;
import org.bayan.reading.child.format.MailReader;
import org.bayan.reading.child.format.PictureReader;
import org.bayan.reading.child.format.PlainTextReader;
import org.bayan.reading.child.format.RtfReader;
import org.bayan.reading.child.format.TikaFormats;
import org.bayan.reading.child.pdf.PdfReader;
import org.bayan.reading.child.recognition.Recogniser;

/** The formats that are read; where several readers take a type, the first one reads it. */
public record FormatReaders(List<FormatReader> readers) {
    public FormatReaders {
        readers = List.copyOf(readers);
    }

    static FormatReaders standard() {
        Optional<Recogniser> recogniser = Recogniser.ofThisProcess();
        FormatReaders without = new FormatReaders(List.of(
                new PdfReader(recogniser),
                new HtmlReader(),
                new MailReader(),
                new RtfReader(),
                TikaFormats.reader(),
                new PlainTextReader()));
        return recogniser.map(found -> without.with(new PictureReader(found))).orElse(without);
    }

    FormatReaders with(FormatReader first) {
        List<FormatReader> all = new ArrayList<>(List.of(first));
        all.addAll(readers);
        return new FormatReaders(all);
    }

    /** The reader of a type, or null. */
    FormatReader readerOf(MediaType type) {
        return readers.stream().filter(reader -> reader.reads(type)).findFirst().orElse(null);
    }
}
