package org.bayan.webscript.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.review.ReviewRefused;
import org.bayan.review.ReviewRefused.Kind;
import org.bayan.review.workflow.ReviewRequest;

/**
 * What a caller wants of a review: <code>{"describer", "group", "approver", "priority", "due", "note"}</code>, all of which may be
 * left out.
 */
final class ReviewBody {
    /** Days are kept as noon, as all days of statements are: they stay the same day in almost every time zone. */
    private static final int NOON = 12;

    private ReviewBody() {}

    static ReviewRequest request(JsonNode body, List<NodeRef> statements) throws ReviewRefused {
        return new ReviewRequest(
                statements,
                text(body, "describer"),
                text(body, "group"),
                text(body, "approver"),
                priority(body),
                due(body),
                text(body, "note"));
    }

    static String text(JsonNode body, String name) {
        JsonNode value = body.get(name);
        return value == null || value.isNull() || value.asText().isBlank()
                ? null
                : value.asText().strip();
    }

    private static int priority(JsonNode body) throws ReviewRefused {
        JsonNode priority = body.get("priority");
        if (priority == null || priority.isNull()) {
            return ReviewRequest.MEDIUM;
        }
        if (!priority.canConvertToInt() || !priority.isIntegralNumber()) {
            throw new ReviewRefused(Kind.BAD_REQUEST, "bayan.review.priority", priority.asText());
        }
        return priority.intValue();
    }

    private static Date due(JsonNode body) throws ReviewRefused {
        String due = text(body, "due");
        try {
            return due == null
                    ? null
                    : Date.from(LocalDate.parse(due).atTime(NOON, 0).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            throw new ReviewRefused(Kind.BAD_REQUEST, "bayan.review.due", due);
        }
    }
}
