package org.bayan.webscript.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.proposal.LinkRole;
import org.bayan.webscript.Messages;
import org.bayan.webscript.Refusal;
import org.springframework.extensions.webscripts.Status;

/** Reads the members of a request's body, and says which one is wrong. */
final class LinkBody {
    /** Longest reason and name in UTF-16 code units. */
    private static final int LONGEST = 2000;

    private final JsonNode body;

    LinkBody(JsonNode body) {
        this.body = body;
    }

    JsonNode json() {
        return body;
    }

    boolean has(String member) {
        return body.hasNonNull(member);
    }

    /** Null where the member is missing or null. */
    String text(String member) {
        JsonNode value = body.path(member);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw wrong("bayan.linking.notText", member);
        }
        String text = value.textValue().strip();
        if (text.length() > LONGEST) {
            throw wrong("bayan.linking.tooLong", member, LONGEST);
        }
        return text.isEmpty() ? null : text;
    }

    String required(String member) {
        String text = text(member);
        if (text == null) {
            throw wrong("bayan.linking.missing", member);
        }
        return text;
    }

    /** Null where the member is missing or null. */
    Integer number(String member) {
        JsonNode value = body.path(member);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isInt()) {
            throw wrong("bayan.linking.notNumber", member);
        }
        return value.intValue();
    }

    boolean flag(String member) {
        JsonNode value = body.path(member);
        if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
            throw wrong("bayan.linking.notBoolean", member);
        }
        return value.asBoolean(false);
    }

    /** Null where the member is missing. */
    LinkRole role() {
        String code = text("role");
        return code == null
                ? null
                : Arrays.stream(LinkRole.values())
                        .filter(role -> role.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> wrong(
                                "bayan.linking.unknownCode",
                                "role",
                                code,
                                Arrays.stream(LinkRole.values())
                                        .map(LinkRole::code)
                                        .collect(Collectors.joining(", "))));
    }

    /** Null where the member is missing. */
    AuthorityKind kind() {
        return kind("kind", text("kind"));
    }

    static AuthorityKind kind(String member, String code) {
        return code == null
                ? null
                : AuthorityKind.ofCode(code)
                        .orElseThrow(() -> wrong(
                                "bayan.linking.unknownCode",
                                member,
                                code,
                                Arrays.stream(AuthorityKind.values())
                                        .map(AuthorityKind::code)
                                        .collect(Collectors.joining(", "))));
    }

    static Refusal wrong(String key, Object... arguments) {
        return new Refusal(Status.STATUS_BAD_REQUEST, Messages.text(key, arguments));
    }
}
