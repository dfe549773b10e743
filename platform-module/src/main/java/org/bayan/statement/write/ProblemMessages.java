package org.bayan.statement.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alfresco.service.cmr.repository.MLText;
import org.bayan.bootstrap.SpokenLanguages;
import org.bayan.extraction.StructuredText;
import org.bayan.reading.ReadOutcome;
import org.springframework.extensions.surf.util.I18NUtil;

/** The sentences that tell a records manager what became of a document, in every language: each reader sees his own. */
public class ProblemMessages {
    public MLText sentence(ReadOutcome.NotRead notRead) {
        return SpokenLanguages.text(
                language -> sentence(notRead.problem().messageKey(), notRead.arguments(), language));
    }

    /** What a records manager should know of a text that was read: that it was recognised in pictures, that it is cut. */
    public Optional<MLText> remarks(ReadOutcome.Read read) {
        boolean recognised = read.text().properties().containsKey(StructuredText.RECOGNISED);
        return recognised || read.truncated()
                ? Optional.of(SpokenLanguages.text(language -> remarks(read, language)))
                : Optional.empty();
    }

    private static String remarks(ReadOutcome.Read read, Locale language) {
        List<String> remarks = new ArrayList<>();
        String recognised = read.text().properties().get(StructuredText.RECOGNISED);
        if (recognised != null) {
            String[] pages = recognised.substring(recognised.indexOf(' ') + 1).split("/");
            remarks.add(sentence("bayan.reading.recognised", List.of(pages), language));
        }
        if (read.truncated()) {
            String characters = Integer.toString(read.text().text().length());
            remarks.add(sentence("bayan.reading.truncated", List.of(characters), language));
        }
        return String.join(" ", remarks);
    }

    private static String sentence(String key, List<String> arguments, Locale language) {
        String message = I18NUtil.getMessage(key, language, arguments.toArray());
        return message == null ? key : message;
    }
}
