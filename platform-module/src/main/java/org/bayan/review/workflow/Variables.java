package org.bayan.review.workflow;

/** Names of the engine's variables that only this workflow's listeners and its BPMN know. */
final class Variables {
    /** The code of the step that comes next; the gateway asks for it. */
    static final String NEXT = "bayrv_next";
    /** The code of the step whose task has just been done. */
    static final String DONE = "bayrv_done";
    /** The outcome of that task. */
    static final String OUTCOME = "bayrv_outcome";
    /** What was said with it. */
    static final String COMMENT = "bayrv_said";
    /** Who described last: corrections are his. */
    static final String DESCRIBED_BY = "bayrv_describedBy";
    /** Why statements were returned; a property of the task of correction. */
    static final String RETURN_REASON = "bayrv_returnReason";
    /** Who returned them. */
    static final String RETURNED_BY = "bayrv_returnedBy";

    static final String TASK_COMMENT = "bpm_comment";
    static final String DESCRIBE_OUTCOME = "bayrv_describeOutcome";
    static final String REVIEW_OUTCOME = "bayrv_reviewOutcome";

    private Variables() {}

    static String text(Object value) {
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }
}
