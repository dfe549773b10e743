package org.bayan.embedded.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The words of a text, cut and folded once for all fields that hold them: that costs more than putting them into the index. */
final class AnalysedText {
    private final List<char[]> words = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();

    private AnalysedText() {}

    /** @param field one of the fields; all of them are analysed alike */
    static AnalysedText of(String text, Analyzer analyzer, String field) {
        AnalysedText analysed = new AnalysedText();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute word = stream.getAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.getAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                char[] letters = new char[word.length()];
                System.arraycopy(word.buffer(), 0, letters, 0, letters.length);
                analysed.words.add(letters);
                analysed.steps.add(step.getPositionIncrement());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return analysed;
    }

    TokenStream stream() {
        return new Replay();
    }

    private final class Replay extends TokenStream {
        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private int next;

        @Override
        public void reset() throws IOException {
            super.reset();
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            if (next == words.size()) {
                return false;
            }
            clearAttributes();
            char[] letters = words.get(next);
            word.copyBuffer(letters, 0, letters.length);
            step.setPositionIncrement(steps.get(next));
            next++;
            return true;
        }
    }
}
