package org.bayan.extraction.vocabulary;

import java.util.List;

/** A wording that breaks a rule, before it is known on which line it stands. */
final class WordingException extends Exception {
    private static final long serialVersionUID = 1L;

    private final VocabularyProblem.Reason reason;
    private final transient List<String> arguments;

    WordingException(VocabularyProblem.Reason reason, String... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    VocabularyProblem at(String file, int line) {
        return new VocabularyProblem(file, line, reason, arguments);
    }
}
