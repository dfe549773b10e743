package org.bayan.reading.child;

import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import org.bayan.reading.ReadLimits;
import org.bayan.reading.ReadProblem;
import org.bayan.reading.child.structure.NestingTooDeep;
import org.bayan.reading.child.structure.TextLimitReached;
import org.bayan.reading.wire.Answer;

/** Tells from what a library throws what is wrong with the document. Libraries wrap causes, so each cause is looked at. */
final class ProblemFinder {
    private static final int CAUSES = 20;
    private static final int DETAIL = 300;

    private final ReadLimits limits;

    ProblemFinder(ReadLimits limits) {
        this.limits = limits;
    }

    boolean isTextLimit(Throwable thrown) {
        return hasCause(thrown, TextLimitReached.class);
    }

    /** Whether a limit was met that holds for the whole document, and not only for one inside it. */
    boolean isLimit(Throwable thrown) {
        ReadProblem problem = of(thrown).problem();
        return problem == ReadProblem.TOO_DEEP || problem == ReadProblem.TOO_LARGE;
    }

    Answer.Problem of(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; i < CAUSES && cause != null; i++, cause = cause.getCause()) {
            Answer.Problem known = known(cause, thrown);
            if (known != null) {
                return known;
            }
        }
        return problem(ReadProblem.DAMAGED, List.of(), thrown);
    }

    private Answer.Problem known(Throwable cause, Throwable thrown) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof Unreadable unreadable) {
            return new Answer.Problem(unreadable.problem(), unreadable.arguments(), detail(thrown));
        }
        if (cause instanceof EncryptedDocumentException
                || cause instanceof org.apache.poi.EncryptedDocumentException
                || cause instanceof InvalidPasswordException) {
            return problem(ReadProblem.ENCRYPTED, List.of(), thrown);
        }
        if (cause instanceof ZeroByteFileException) {
            return problem(ReadProblem.EMPTY, List.of(), thrown);
        }
        if (cause instanceof UnsupportedFormatException) {
            return problem(ReadProblem.UNSUPPORTED, List.of("?"), thrown);
        }
        if (cause instanceof NestingTooDeep || message.startsWith("JAXP0001")) {
            // The platform's XML parser numbers its limits on entities and depth so.
            return problem(ReadProblem.TOO_DEEP, List.of(Integer.toString(limits.depth())), thrown);
        }
        if (message.startsWith("Zip bomb detected")) {
            String megabytes = Long.toString(Math.max(1, limits.bytes() >> 20));
            return problem(ReadProblem.TOO_LARGE, List.of(megabytes), thrown);
        }
        return null;
    }

    private static Answer.Problem problem(ReadProblem problem, List<String> arguments, Throwable thrown) {
        return new Answer.Problem(problem, arguments, detail(thrown));
    }

    private static boolean hasCause(Throwable thrown, Class<?> type) {
        Throwable cause = thrown;
        for (int i = 0; i < CAUSES && cause != null; i++, cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static String detail(Throwable thrown) {
        StringBuilder detail = new StringBuilder();
        Throwable cause = thrown;
        for (int i = 0; i < CAUSES && cause != null; i++, cause = cause.getCause()) {
            detail.append(i == 0 ? "" : "; from ").append(cause);
        }
        String line = PropertyText.clean(detail.toString());
        return line.substring(0, Math.min(DETAIL, line.length()));
    }
}
