package org.bayan.extraction.vocabulary;

import java.util.List;
import java.util.stream.Collectors;

/** A vocabulary file that cannot be used, with every line that has to be mended. */
public final class VocabularyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<VocabularyProblem> problems;

    /** @param problems at least one, in the order of the file */
    VocabularyException(List<VocabularyProblem> problems) {
        super(problems.stream().map(VocabularyProblem::message).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** In the order of the file; a file with very many names the first of them only. */
    public List<VocabularyProblem> problems() {
        return problems;
    }
}
