package org.bayan.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A document as extraction sees it: plain text in reading order, its layout, and what the file says of itself. Offsets
 * everywhere count UTF-16 code units of {@link #text()}, which is stored beside the statement so that they stay valid.
 *
 * @param text the plain text; lines end in {@code \n}, the cells of a table row are separated by {@code \t}
 * @param blocks the layout in reading order; blocks do not overlap
 * @param properties what the file says of itself, under the names declared here; never trusted before the text
 */
public record StructuredText(String text, List<TextBlock> blocks, Map<String, String> properties) {
    /** The title that the file's own metadata carries. */
    public static final String EMBEDDED_TITLE = "title";
    /** What a web page calls the site that it belongs to. */
    public static final String SITE = "site";
    /** The media type found in the bytes. */
    public static final String MEDIA_TYPE = "mediaType";
    /** The encoding that the text was decoded with, where the format does not fix it. */
    public static final String CHARSET = "charset";
    /** An e-mail's Subject header. */
    public static final String MAIL_SUBJECT = "mailSubject";
    /** An e-mail's From header. */
    public static final String MAIL_FROM = "mailFrom";
    /** An e-mail's Date header, ISO 8601. */
    public static final String MAIL_DATE = "mailDate";
    /** How the order of the text was repaired ({@code visualOrder}, {@code presentationForms}), where it was. */
    public static final String REPAIRED = "repaired";
    /** How text was recognised in pictures, where it was: Tesseract's languages, and pages recognised of pictures in all. */
    public static final String RECOGNISED = "recognised";

    public StructuredText {
        blocks = List.copyOf(blocks);
        properties = Map.copyOf(properties);
    }

    /** Text whose only layout is its lines: every line that is not blank is a paragraph. */
    public static StructuredText ofLines(String text) {
        List<TextBlock> blocks = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            if (!text.substring(start, end).isBlank()) {
                blocks.add(TextBlock.paragraph(new Span(start, end)));
            }
            start = end + 1;
        }
        return new StructuredText(text, blocks, Map.of());
    }
}
