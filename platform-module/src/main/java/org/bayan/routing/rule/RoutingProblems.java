package org.bayan.routing.rule;

import java.util.List;
import java.util.stream.Collectors;

/** Rules that cannot be used, with every line that has to be mended. */
public final class RoutingProblems extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<RoutingProblem> problems;

    /**
     * @param problems at least one, in the order of the file
     */
    public RoutingProblems(List<RoutingProblem> problems) {
        super(problems.stream().map(RoutingProblem::message).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<RoutingProblem> problems() {
        return problems;
    }
}
