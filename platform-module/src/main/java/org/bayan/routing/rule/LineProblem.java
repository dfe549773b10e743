package org.bayan.routing.rule;

/** What is wrong with the line that is just being read. */
final class LineProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final RoutingProblem.Reason reason;
    private final transient Object[] arguments;

    LineProblem(RoutingProblem.Reason reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = arguments;
    }

    RoutingProblem on(int line) {
        return RoutingProblem.of(line, reason, arguments);
    }
}
