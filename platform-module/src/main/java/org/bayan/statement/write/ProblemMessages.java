package org.bayan.statement.write;

import java.util.List;
import java.util.Locale;
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

    public String truncated(int characters) {
        return I18NUtil.getMessage("bayan.reading.truncated", I18NUtil.getLocale(), Integer.toString(characters));
    }
}
