package org.bayan.reading.child.recognition;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bayan.extraction.StructuredText;
import org.bayan.language.LanguageDetector;
import org.bayan.language.LanguageShare;
import org.bayan.reading.child.Reading;

/**
 * Recognises the text of pictures of pages. The languages of a document are found on its first page: the script first, then, from
 * the words that were recognised, the language. Thread-safe.
 */
public final class Recogniser {
    private static final int LEAST_LETTERS = 8;
    /** Of the words of Arabic prose a fifth and more begin with the article. */
    private static final double ARTICLES = 0.06;

    private static final int FEW_WORDS = 20;

    private final Tesseract tesseract;
    private final Duration limit;
    private final LanguageDetector detector = new LanguageDetector();

    private Recogniser(Tesseract tesseract, Duration limit) {
        this.tesseract = tesseract;
        this.limit = limit;
    }

    /** The recogniser that the host has named; empty where the machine has none or it is switched off. */
    public static Optional<Recogniser> ofThisProcess() {
        String program = System.getProperty("bayan.recognition.program");
        if (program == null) {
            return Optional.empty();
        }
        List<String> languages =
                List.of(System.getProperty("bayan.recognition.languages", "").split(","));
        Duration limit = Duration.ofSeconds(Long.getLong("bayan.recognition.seconds", 20));
        return Optional.of(new Recogniser(new Tesseract(Path.of(program), languages), limit));
    }

    /** Begins a document. */
    public Document document(Reading reading) {
        return new Document(reading);
    }

    /** The pages of one document. */
    public final class Document {
        private final Reading reading;
        private String languages;
        private int recognised;
        private int asked;

        private Document(Reading reading) {
            this.reading = reading;
        }

        /** Whether time is left for another page. */
        public boolean hasTime() {
            return left().toMillis() > 0;
        }

        /**
         * The lines of a page, paragraphs parted by empty ones; nothing where no text is seen, the language is not installed
         * or the time is over.
         */
        public List<String> lines(Path picture) throws IOException {
            asked++;
            if (!hasTime()) {
                return List.of();
            }
            String text = languages == null ? first(picture) : tesseract.text(picture, languages, left());
            if (text.codePoints().filter(Character::isLetterOrDigit).count() < LEAST_LETTERS) {
                return List.of();
            }
            recognised++;
            return RecognisedLines.of(text);
        }

        /** Counts a page for which no time is left. */
        public void leaveOut() {
            asked++;
        }

        /** Says in the document's properties what was recognised: the languages, and pages of how many. */
        public void close() {
            if (recognised > 0) {
                reading.property(StructuredText.RECOGNISED, languages + " " + recognised + "/" + asked);
            }
        }

        private String first(Path picture) throws IOException {
            PageScript script = tesseract.script(picture, left());
            Optional<String> guess = tesseract.languagesOf(script);
            if (guess.isEmpty()) {
                return "";
            }
            String text = tesseract.text(picture, guess.get(), left());
            String better = language(text).flatMap(tesseract::languagesFor).orElse(guess.get());
            if (!better.equals(guess.get()) && hasTime()) {
                String again = tesseract.text(picture, better, left());
                text = again.isBlank() ? text : again;
            }
            languages = better;
            return text;
        }

        /** Read as Arabic, Persian keeps its words but loses its letters; it has no article, though. */
        private Optional<String> language(String text) {
            Optional<String> found = detector.detect(text).stream().findFirst().map(LanguageShare::tag);
            return found.filter("ar"::equals).isPresent() && isWithoutArticle(text) ? Optional.of("fa") : found;
        }

        private boolean isWithoutArticle(String text) {
            String[] words = text.split("[\\s\\p{P}]+");
            long articles =
                    Arrays.stream(words).filter(word -> word.startsWith("ال")).count();
            return words.length >= FEW_WORDS && articles < ARTICLES * words.length;
        }

        private Duration left() {
            return limit.minus(reading.elapsed());
        }
    }
}
