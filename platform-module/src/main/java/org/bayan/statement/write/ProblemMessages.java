package org.bayan.statement.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.extraction.StructuredText;
import org.bayan.reading.ReadOutcome;
import org.springframework.extensions.surf.util.I18NUtil;

/** The sentences that tell a records manager what became of a document. */
public class ProblemMessages {
    /** In the server's language, for the property that every user sees. */
    public String sentence(ReadOutcome.NotRead notRead) {
        return sentence(notRead.problem().messageKey(), notRead.arguments(), I18NUtil.getLocale());
    }

    /** In a user's language. */
    public String sentence(String key, List<String> arguments, Locale locale) {
        String message = I18NUtil.getMessage(key, locale, arguments.toArray());
        return message == null ? key : message;
    }

    /** What a records manager should know of a text that was read: that it was recognised in pictures, that it is cut. */
    public Optional<String> remarks(ReadOutcome.Read read) {
        List<String> remarks = new ArrayList<>();
        String recognised = read.text().properties().get(StructuredText.RECOGNISED);
        if (recognised != null) {
            String[] pages = recognised.substring(recognised.indexOf(' ') + 1).split("/");
            remarks.add(sentence("bayan.reading.recognised", List.of(pages), I18NUtil.getLocale()));
        }
        if (read.truncated()) {
            String characters = Integer.toString(read.text().text().length());
            remarks.add(sentence("bayan.reading.truncated", List.of(characters), I18NUtil.getLocale()));
        }
        return remarks.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", remarks));
    }
}
