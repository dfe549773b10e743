package org.bayan.reading.child.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through the paragraphs of a Word document's main part, of which some stand in text boxes within others. */
final class WordParagraphs {
    private final WordStyles styles;
    private final int most;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private boolean inRun;
    private boolean inText;

    /** @param most paragraphs that are looked at */
    WordParagraphs(WordStyles styles, int most) {
        this.styles = styles;
        this.most = most;
    }

    /** @param bold takes the letters of paragraphs that are bold as a whole */
    void read(XMLStreamReader reader, Set<String> bold) throws XMLStreamException {
        int seen = 0;
        while (seen < most && reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader);
                case XMLStreamConstants.END_ELEMENT -> {
                    if (end(reader.getLocalName(), bold)) {
                        seen++;
                    }
                }
                default -> {
                    // Comments and the like.
                }
            }
        }
    }

    private void start(XMLStreamReader reader) {
        String name = reader.getLocalName();
        if (name.equals("p")) {
            open.push(new Paragraph());
            return;
        }
        Paragraph paragraph = open.peek();
        if (paragraph == null) {
            return;
        }
        switch (name) {
            case "pStyle" -> paragraph.style = WordStyles.value(reader);
            case "r" -> {
                inRun = true;
                paragraph.runBold = null;
                paragraph.runStyle = null;
            }
            case "rStyle" -> paragraph.runStyle = WordStyles.value(reader);
            case "b", "bCs" -> {
                if (inRun) {
                    paragraph.runBold = Boolean.TRUE.equals(paragraph.runBold) || WordLooks.isOn(reader);
                }
            }
            case "t" -> inText = inRun;
            default -> {
                // Says nothing of weight.
            }
        }
    }

    private void text(XMLStreamReader reader) {
        if (inText && !open.isEmpty()) {
            open.peek().add(reader.getText());
        }
    }

    private boolean end(String name, Set<String> bold) {
        switch (name) {
            case "t" -> inText = false;
            case "r" -> inRun = false;
            case "p" -> {
                Paragraph paragraph = open.poll();
                if (paragraph != null && paragraph.isBold()) {
                    bold.add(paragraph.letters.toString());
                }
                return true;
            }
            default -> {
                // Others end without a trace.
            }
        }
        return false;
    }

    /** One paragraph under way, with the run under way in it. */
    private final class Paragraph {
        private final StringBuilder letters = new StringBuilder();
        private boolean others;
        private String style;
        private String runStyle;
        private Boolean runBold;

        void add(String text) {
            String added = WordLooks.letters(text);
            letters.append(added);
            boolean bold = runBold != null ? runBold : styles.isBold(runStyle) || styles.isBold(style);
            others |= !added.isEmpty() && !bold;
        }

        boolean isBold() {
            return letters.length() > 0 && !others;
        }
    }
}
