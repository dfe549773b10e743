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
    private final AuditTrail trail;
    private final ForeignReviewWrites foreignWrites;
    private final Clock clock;

    public Reviews(
            ReviewProperties properties,
            ReviewRights rights,
            ReviewConfiguration configuration,
            ClosedSuggestions suggestions,
            AuditTrail trail,
            ForeignReviewWrites foreignWrites,
            Clock clock) {
        this.properties = properties;
        this.rights = rights;
        this.configuration = configuration;
        this.suggestions = suggestions;
        this.trail = trail;
        this.foreignWrites = foreignWrites;
        this.clock = clock;
    }

    /**
     * Takes a statement up for review. Whoever may change the statement may ask for it.
     *
     * @param group who is to approve it; null for the archive's own group
     */
    public void start(NodeRef statement, String group, String note) throws ReviewRefused {
        require(statement, EnumSet.of(ReviewState.UNREVIEWED, ReviewState.REJECTED));
        enter(statement, ReviewState.IN_REVIEW, null, note, group == null ? configuration.group() : group, "start");
    }

    /** Gives a review up: the statement is as if it had never been taken up. */
    public void cancel(NodeRef statement, String note) throws ReviewRefused {
        require(statement, EnumSet.of(ReviewState.IN_REVIEW));
        enter(statement, ReviewState.UNREVIEWED, null, note, group(statement), "cancel");
    }

    /**
     * @throws ReviewRefused if the person does not approve, or described the statement himself where the archive wants four eyes
     */
    public void approve(NodeRef statement, String note) throws ReviewRefused {
        require(statement, EnumSet.complementOf(EnumSet.of(ReviewState.APPROVED)));
        requireReviewer(statement);
        rights.requireOtherEyes(statement);
        suggestions.close(statement);
        enter(statement, ReviewState.APPROVED, AuthenticationUtil.getRunAsUser(), note, group(statement), "approve");
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
        enter(statement, ReviewState.REJECTED, AuthenticationUtil.getRunAsUser(), note, group(statement), "return");
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
        enter(statement, ReviewState.UNREVIEWED, null, note, group(statement), "reopen");
        suggestions.reopen(statement);
    }

    /** New content has come in, which nobody has approved. */
    void lapse(NodeRef statement) {
        enter(statement, ReviewState.UNREVIEWED, null, null, group(statement), "newContent");
        suggestions.reopen(statement);
    }

    /**
     * @throws ReviewRefused if the description is approved and the current user does not belong to those who may change it
     */
    public void requireOpen(NodeRef statement) throws ReviewRefused {
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

    private void requireReviewer(NodeRef statement) throws ReviewRefused {
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
            NodeRef statement, ReviewState state, String reviewer, String note, String group, String action) {
        ReviewState before = properties.state(statement);
        Instant now = clock.instant();
        String person = AuthenticationUtil.isRunAsUserTheSystemUser() ? null : AuthenticationUtil.getRunAsUser();
        AuthenticationUtil.runAsSystem(() -> {
            properties.write(statement, state, reviewer, reviewer == null ? null : Date.from(now), note, group);
            return null;
        });
        foreignWrites.forget(statement);
        trail.add(
                statement,
                new TrailEntry(
                        now, person, "review", action, List.of(before.code()), List.of(state.code()), note, null));
    }
}
