package org.bayan.acceptance.reference;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bayan.acceptance.support.Chromium;

/** The formats that the reference sample is turned into. */
enum SampleFormat {
    TXT("text/plain") {
        @Override
        byte[] bytes(ReferenceSample sample) {
            return sample.text().getBytes(StandardCharsets.UTF_8);
        }
    },
    HTML("text/html") {
        @Override
        byte[] bytes(ReferenceSample sample) {
            return html(sample).getBytes(StandardCharsets.UTF_8);
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        byte[] bytes(ReferenceSample sample) {
            return WordDocument.of(sample.lines());
        }
    },
    /** Printed by Chromium; does not run where there is none. */
    PDF("application/pdf") {
        @Override
        byte[] bytes(ReferenceSample sample) {
            return Chromium.find().print(html(sample));
        }
    };

    private final String mediaType;

    SampleFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract byte[] bytes(ReferenceSample sample);

    String mediaType() {
        return mediaType;
    }

    String fileName() {
        return "document." + name().toLowerCase(Locale.ROOT);
    }

    private static String html(ReferenceSample sample) {
        String paragraphs = sample.lines().stream()
                .map(line -> "<p>" + Xml.escaped(line) + "</p>")
                .collect(Collectors.joining("\n"));
        return "<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\"><head><meta charset=\"utf-8\"><title>document</title></head>\n<body>\n"
                + paragraphs + "\n</body></html>\n";
    }
}
