package org.bayan.routing.rule;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a rule decides.
 *
 * @param target where the statement goes
 * @param assignee the group or person that describes and links it first; empty for the other targets
 * @param approvers the group that approves; empty for the archive's own
 * @param dueDays days until the review is due, 1 or more
 * @param priority of the review; normal where the rule says nothing
 */
public record RoutingOutcome(
        Target target, Optional<Named> assignee, Optional<Named> approvers, OptionalInt dueDays, Priority priority) {
    /** Where a statement goes. */
    public enum Target {
        /** There is nothing to do. */
        NOTHING("nothing"),
        /** To a group's pool, from which one of its members takes it. */
        GROUP("group"),
        /** Straight to a person. */
        PERSON("person"),
        /** Straight to those who approve. */
        APPROVAL("approval");

        private final String code;

        Target(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** The priorities of ACS's workflows (constraint {@code bpm:allowedPriority}). */
    public enum Priority {
        HIGH("high", 1),
        NORMAL("normal", 2),
        LOW("low", 3);

        private final String code;
        private final int number;

        Priority(String code, int number) {
            this.code = code;
            this.number = number;
        }

        public String code() {
            return code;
        }

        /** As {@code bpm:priority} holds it. */
        public int number() {
            return number;
        }
    }

    /**
     * A group or person as the rule writes it.
     *
     * @param line of the file that names it, from 1
     */
    public record Named(String name, int line) {}

    static RoutingOutcome to(Target target, Named assignee) {
        return new RoutingOutcome(
                target, Optional.ofNullable(assignee), Optional.empty(), OptionalInt.empty(), Priority.NORMAL);
    }

    RoutingOutcome approvedBy(Named group) {
        return new RoutingOutcome(target, assignee, Optional.of(group), dueDays, priority);
    }

    RoutingOutcome dueIn(int days) {
        return new RoutingOutcome(target, assignee, approvers, OptionalInt.of(days), priority);
    }

    RoutingOutcome of(Priority wished) {
        return new RoutingOutcome(target, assignee, approvers, dueDays, wished);
    }
}
