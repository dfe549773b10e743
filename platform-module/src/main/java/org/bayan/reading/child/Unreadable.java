package org.bayan.reading.child;

import java.util.List;
import org.bayan.reading.ReadProblem;

/** A document cannot be read, for a known reason. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final ReadProblem problem;
    private final transient List<String> arguments;

    public Unreadable(ReadProblem problem, List<String> arguments, String detail) {
        super(detail);
        this.problem = problem;
        this.arguments = List.copyOf(arguments);
    }

    public ReadProblem problem() {
        return problem;
    }

    public List<String> arguments() {
        return arguments;
    }
}
