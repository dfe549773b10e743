package org.bayan.reading.wire;

import org.bayan.reading.ReadProblem;

/** What the end of a child's process says of the document that it was reading. */
public final class ExitCode {
    /** As the virtual machine itself exits with {@code -XX:+ExitOnOutOfMemoryError}. */
    public static final int OUT_OF_MEMORY = 3;
    /** The document nests so deep that a library's stack overflowed. */
    public static final int STACK_OVERFLOW = 4;

    private ExitCode() {}

    public static ReadProblem problem(int exitCode) {
        return switch (exitCode) {
            case OUT_OF_MEMORY -> ReadProblem.OUT_OF_MEMORY;
            case STACK_OVERFLOW -> ReadProblem.TOO_DEEP;
            default -> ReadProblem.CRASHED;
        };
    }
}
