package org.bayan.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.review.trail.AuditTrail;
import org.bayan.review.trail.TrailEntry;
import org.bayan.statement.ReviewState;
import org.bayan.statement.link.ClosedSuggestions;
import org.bayan.statement.queue.ExtractionConfiguration;

/**
 * The review of a description: it is taken up, approved or returned for correction, and opened again. What is approved is closed to
 * all but the group that approves, and its open suggestions are closed without a verdict. Runs in the person's transaction; the
 * caller has checked that the person may read the statement.
 */
public class Reviews {
    private final ReviewProperties properties;
    private final ReviewRights rights;
    private final ReviewConfiguration configuration;
    private final ClosedSuggestions suggestions;
    private final RecordDeclaration records;
    private final ExtractionConfiguration extraction;
    private final AuditTrail trail;
    private final ForeignReviewWrites foreignWrites;
    private final Clock clock;

    public Reviews(
            ReviewProperties properties,
            ReviewRights rights,
            ReviewConfiguration configuration,
            ClosedSuggestions suggestions,
            RecordDeclaration records,
            ExtractionConfiguration extraction,
            AuditTrail trail,
            ForeignReviewWrites foreignWrites,
            Clock clock) {
        this.properties = properties;
        this.rights = rights;
        this.configuration = configuration;
        this.suggestions = suggestions;
        this.records = records;
        this.extraction = extraction;
        this.trail = trail;
        this.foreignWrites = foreignWrites;
        this.clock = clock;
    }

    /**
     * Takes a statement up for review. Whoever may change the statement may ask for it.
     *
     * @param workflow the id of the workflow that it is reviewed in
     * @param group who is to approve it; null for the archive's own group
     */
    public void takeUp(NodeRef statement, String workflow, String group, String note) throws ReviewRefused {
        requireStartable(statement);
        enter(
                statement,
                ReviewState.IN_REVIEW,
                null,
                note,
                group == null ? configuration.group() : group,
                workflow,
                "start");
    }

    /**
     * @throws ReviewRefused if no review of the statement can begin, or the person may not begin it
     */
    public void requireStartable(NodeRef statement) throws ReviewRefused {
        require(statement, EnumSet.of(ReviewState.UNREVIEWED, ReviewState.REJECTED));
        if (properties.workflow(statement) != null) {
            throw new ReviewRefused(ReviewRefused.Kind.WRONG_STATE, "bayan.review.wrongState.inReview");
        }
        requireChangeable(statement);
    }

    /**
     * @throws ReviewRefused if the person may not change the description, and so cannot say that it is ready
     */
    public void requireDescribed(NodeRef statement) throws ReviewRefused {
        requireChangeable(statement);
    }

    /** Hands a statement that was returned for correction to the approving group again. */
    public void resubmit(NodeRef statement) throws ReviewRefused {
        require(statement, EnumSet.of(ReviewState.REJECTED));
        requireChangeable(statement);
        enter(
                statement,
                ReviewState.IN_REVIEW,
                null,
                null,
                group(statement),
                properties.workflow(statement),
                "resubmit");
    }

    /** Gives a review up: the statement is as if it had never been taken up. */
    public void cancel(NodeRef statement, String note) throws ReviewRefused {
        if (!isUnderReview(statement)) {
            require(statement, EnumSet.of(ReviewState.IN_REVIEW));
        }
        requireNotOnHold(statement);
        leave(statement, note, "cancel");
    }

    /**
     * Ends the review of a statement without a decision, if there is one.
     *
     * @param action what happened, for the trail
     */
    public void leave(NodeRef statement, String note, String action) {
        if (isUnderReview(statement)) {
            enter(statement, ReviewState.UNREVIEWED, null, note, properties.group(statement), null, action);
        }
    }

    /** Whether a decision is awaited: it is in review, or has been returned in a workflow that goes on. */
    public boolean isUnderReview(NodeRef statement) {
        ReviewState state = properties.state(statement);
        return state == ReviewState.IN_REVIEW
                || state == ReviewState.REJECTED && properties.workflow(statement) != null;
    }

    /**
     * @throws ReviewRefused if the person does not approve, or described the statement himself where the archive wants four eyes
     */
    public void approve(NodeRef statement, String note) throws ReviewRefused {
        require(statement, EnumSet.complementOf(EnumSet.of(ReviewState.APPROVED)));
        requireReviewer(statement);
        rights.requireOtherEyes(statement);
        if (extraction.enabled() && properties.isBeingRead(statement)) {
            throw new ReviewRefused(ReviewRefused.Kind.WRONG_STATE, "bayan.review.beingRead");
        }
        if (properties.isCheckedOut(statement)) {
            throw new ReviewRefused(ReviewRefused.Kind.WRONG_STATE, "bayan.review.checkedOut");
        }
        suggestions.close(statement);
        enter(
                statement,
                ReviewState.APPROVED,
                AuthenticationUtil.getRunAsUser(),
                note,
                group(statement),
                null,
                "approve");
        records.declare(statement);
    }

    /**
     * Returns a statement for correction.
     *
     * @param note the reason; must be given
     */
    public void returnForCorrection(NodeRef statement, String note) throws ReviewRefused {
        require(statement, EnumSet.of(ReviewState.IN_REVIEW, ReviewState.UNREVIEWED));
        requireReviewer(statement);
        requireNote(note);
        enter(
                statement,
                ReviewState.REJECTED,
                AuthenticationUtil.getRunAsUser(),
                note,
                group(statement),
                properties.workflow(statement),
                "return");
    }

    /**
     * Opens an approved description again.
     *
     * @param note the reason; must be given
     */
    public void reopen(NodeRef statement, String note) throws ReviewRefused {
        require(statement, EnumSet.of(ReviewState.APPROVED));
        requireReviewer(statement);
        requireNote(note);
        enter(statement, ReviewState.UNREVIEWED, null, note, group(statement), null, "reopen");
        suggestions.reopen(statement);
    }

    /** New content has come in, which nobody has approved. */
    void lapse(NodeRef statement) {
        enter(statement, ReviewState.UNREVIEWED, null, null, group(statement), null, "newContent");
        suggestions.reopen(statement);
    }

    /**
     * @throws ReviewRefused if the description is approved and the current user does not belong to those who may change it, or if
     *     Records Management holds the statement
     */
    public void requireOpen(NodeRef statement) throws ReviewRefused {
        requireNotOnHold(statement);
        if (properties.state(statement) == ReviewState.APPROVED && !rights.isReviewer(group(statement))) {
            throw new ReviewRefused(ReviewRefused.Kind.NOT_ALLOWED, "bayan.review.closed");
        }
    }

    /**
     * Whether the current user belongs to those who approve.
     *
     * @param group as a statement names it; null for the archive's own group
     */
    boolean isReviewer(String group) {
        return rights.isReviewer(group == null ? configuration.group() : group);
    }

    public boolean isApproved(NodeRef statement) {
        return properties.state(statement) == ReviewState.APPROVED;
    }

    /** The group that approves a statement. */
    public String group(NodeRef statement) {
        String named = properties.group(statement);
        return named == null ? configuration.group() : named;
    }

    private void require(NodeRef statement, Set<ReviewState> allowed) throws ReviewRefused {
        ReviewState state = properties.state(statement);
        if (!allowed.contains(state)) {
            throw new ReviewRefused(ReviewRefused.Kind.WRONG_STATE, "bayan.review.wrongState." + state.code());
        }
    }

    private void requireChangeable(NodeRef statement) throws ReviewRefused {
        rights.requireWrite(statement);
        requireNotOnHold(statement);
    }

    private void requireNotOnHold(NodeRef statement) throws ReviewRefused {
        if (properties.isOnHold(statement)) {
            throw new ReviewRefused(ReviewRefused.Kind.WRONG_STATE, "bayan.review.onHold");
        }
    }

    private void requireReviewer(NodeRef statement) throws ReviewRefused {
        requireChangeable(statement);
        if (!rights.isReviewer(group(statement))) {
            throw new ReviewRefused(ReviewRefused.Kind.NOT_ALLOWED, "bayan.review.notAReviewer", group(statement));
        }
    }

    private static void requireNote(String note) throws ReviewRefused {
        if (note == null || note.isBlank()) {
            throw new ReviewRefused(ReviewRefused.Kind.BAD_REQUEST, "bayan.review.noReason");
        }
    }

    private void enter(
            NodeRef statement,
            ReviewState state,
            String reviewer,
            String note,
            String group,
            String workflow,
            String action) {
        ReviewState before = properties.state(statement);
        Instant now = clock.instant();
        String person = AuthenticationUtil.isRunAsUserTheSystemUser() ? null : AuthenticationUtil.getRunAsUser();
        AuthenticationUtil.runAsSystem(() -> {
            properties.write(
                    statement, state, reviewer, reviewer == null ? null : Date.from(now), note, group, workflow);
            return null;
        });
        foreignWrites.forget(statement);
        trail.add(
                statement,
                new TrailEntry(
                        now, person, "review", action, List.of(before.code()), List.of(state.code()), note, null));
    }
}
