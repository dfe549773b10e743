package org.bayan.review.workflow;

import java.util.Arrays;
import java.util.Optional;
import org.bayan.model.ReviewTaskModel;

/** The steps of the workflow. The codes are the ids of its tasks, and what its gateway asks for. */
public enum ReviewStep {
    DESCRIBE("describe", "bayrv:describeTask", ReviewTaskModel.SUBMIT),
    APPROVE("approve", "bayrv:approveTask", ReviewTaskModel.APPROVE),
    CORRECT("correct", "bayrv:correctTask", ReviewTaskModel.SUBMIT),
    END("end", null, null);

    private final String code;
    private final String taskName;
    private final String outcome;

    ReviewStep(String code, String taskName, String outcome) {
        this.code = code;
        this.taskName = taskName;
        this.outcome = outcome;
    }

    public String code() {
        return code;
    }

    /** With which outcome a task ends that has nothing left to decide. */
    String outcome() {
        return outcome;
    }

    static Optional<ReviewStep> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code.equals(code)).findFirst();
    }

    /**
     * @param taskName as the repository names tasks, by their type
     */
    public static Optional<ReviewStep> ofTask(String taskName) {
        return Arrays.stream(values())
                .filter(step -> taskName.equals(step.taskName))
                .findFirst();
    }

    /** Whether a task of this step has nothing left to do. */
    boolean isDone(ReviewMembers members) {
        return switch (this) {
            case DESCRIBE -> members.isOver();
            case APPROVE -> members.open().isEmpty();
            case CORRECT -> members.returned().isEmpty();
            case END -> false;
        };
    }
}
