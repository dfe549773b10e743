package org.bayan.settings.vocabulary;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.bayan.extraction.DefaultStatementExtractor;
import org.bayan.extraction.StatementExtractor;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.extraction.vocabulary.VocabularyException;
import org.bayan.extraction.vocabulary.VocabularyProblem;
import org.bayan.settings.SettingsReader;
import org.bayan.settings.SettingsRefused;
import org.springframework.extensions.surf.util.I18NUtil;

/** Reads the archive's own wordings into an extractor that knows them beside the module's. */
public final class VocabularyReader implements SettingsReader<StatementExtractor> {
    private static final String KEY = "bayan.vocabulary.";

    private final Vocabulary base = Vocabulary.standard();

    @Override
    public StatementExtractor standard() {
        return DefaultStatementExtractor.with(base);
    }

    @Override
    public StatementExtractor read(String text, String fileName, Locale language) throws SettingsRefused {
        try {
            return DefaultStatementExtractor.with(base.extendedBy(new StringReader(text), fileName));
        } catch (VocabularyException e) {
            List<String> problems = e.problems().stream()
                    .map(problem -> sentence(problem, language))
                    .toList();
            throw new SettingsRefused(problems);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        }
    }

    private static String sentence(VocabularyProblem problem, Locale language) {
        String reason = I18NUtil.getMessage(
                KEY + problem.reason().name(), language, problem.arguments().toArray());
        String sentence = reason == null
                ? null
                : I18NUtil.getMessage(KEY + "line", language, problem.file(), Integer.toString(problem.line()), reason);
        return sentence == null ? problem.message() : sentence;
    }
}
