package org.bayan.embedded.search.result;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/** Writes each passage as a text of its own, with the matches between the two marks. */
final class MarkedPassages extends PassageFormatter {
    private final String before;
    private final String after;

    private record Texts(List<String> texts) {}

    MarkedPassages(String before, String after) {
        this.before = before;
        this.after = after;
    }

    @Override
    public Object format(Passage[] passages, String content) {
        List<String> texts = new ArrayList<>();
        for (Passage passage : passages) {
            texts.add(marked(passage, content).trim());
        }
        return new Texts(List.copyOf(texts));
    }

    static List<String> of(Object formatted) {
        return formatted instanceof Texts marked ? marked.texts() : List.of();
    }

    private String marked(Passage passage, String content) {
        StringBuilder text = new StringBuilder();
        int done = passage.getStartOffset();
        for (int i = 0; i < passage.getNumMatches(); i++) {
            int start = Math.max(done, passage.getMatchStarts()[i]);
            int end = passage.getMatchEnds()[i];
            if (end > start) {
                text.append(content, done, start)
                        .append(before)
                        .append(content, start, end)
                        .append(after);
                done = end;
            }
        }
        return text.append(content, done, Math.max(done, passage.getEndOffset()))
                .toString();
    }
}
