package org.bayan.webscript.authority;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bayan.authority.AuthorityDescription;
import org.bayan.authority.AuthorityRefused;
import org.bayan.authority.AuthorityRefused.Reason;
import org.bayan.authority.RecordRules;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityRecord;
import org.bayan.linking.name.AuthorityStatus;
import org.springframework.extensions.surf.util.I18NUtil;

/** A record as callers send it in JSON. What a body does not say stays as it was. */
public final class AuthorityBody {
    private static final TreeSet<String> KEYS = new TreeSet<>(List.of(
            "kind",
            "id",
            "preferredName",
            "parallelNames",
            "otherNames",
            "ambiguousNames",
            "existsFrom",
            "existsTo",
            "sameAs",
            "note",
            "status"));

    private AuthorityBody() {}

    /**
     * A record to be made; provisional if the body says nothing else.
     *
     * @throws AuthorityRefused if the body is not as it must be
     */
    public static AuthorityDescription fresh(JsonNode body) {
        AuthorityKind kind = AuthorityKind.ofCode(body.path("kind").asText())
                .orElseThrow(() -> new AuthorityRefused(Reason.WRONG, "bayan.authority.noKind"));
        AuthorityRecord empty = AuthorityRecord.builder("", kind)
                .status(AuthorityStatus.PROVISIONAL)
                .build();
        return changed(new AuthorityDescription(empty, List.of(), ""), body);
    }

    /**
     * @throws AuthorityRefused if the body is not as it must be
     */
    public static AuthorityDescription changed(AuthorityDescription before, JsonNode body) {
        body.fieldNames().forEachRemaining(AuthorityBody::requireKnown);
        AuthorityRecord record = before.record();
        AuthorityRecord changed = new AuthorityRecord(
                text(body, "id", record.id()).strip(),
                kind(body, record.kind()),
                names(body, record.preferredNames()),
                list(body, "parallelNames", record.parallelNames()),
                list(body, "otherNames", record.otherNames()),
                list(body, "ambiguousNames", record.ambiguousNames()),
                RecordRules.date(text(body, "existsFrom", before.existsFrom())),
                RecordRules.date(text(body, "existsTo", before.existsTo())),
                status(body, record.status()));
        return new AuthorityDescription(
                changed,
                list(body, "sameAs", before.sameAs()),
                text(body, "note", before.note()).strip());
    }

    private static void requireKnown(String key) {
        if (!KEYS.contains(key)) {
            throw wrong("bayan.authority.unknownKey", key, String.join(", ", KEYS));
        }
    }

    /** What a record describes does not change. */
    private static AuthorityKind kind(JsonNode body, AuthorityKind before) {
        if (body.has("kind") && !before.code().equals(body.get("kind").asText())) {
            throw wrong("bayan.authority.kindStays", before.code());
        }
        return before;
    }

    private static AuthorityStatus status(JsonNode body, AuthorityStatus before) {
        String code = text(body, "status", before.code());
        return AuthorityStatus.ofCode(code).orElseThrow(() -> wrong("bayan.authority.unknownStatus", code));
    }

    private static String text(JsonNode body, String key, String before) {
        JsonNode value = body.get(key);
        if (value == null) {
            return before;
        }
        if (value.isNull()) {
            return "";
        }
        if (!value.isTextual()) {
            throw wrong("bayan.authority.notText", key);
        }
        return value.textValue();
    }

    private static List<String> list(JsonNode body, String key, List<String> before) {
        JsonNode value = body.get(key);
        if (value == null) {
            return before;
        }
        List<String> texts = new ArrayList<>();
        if (!value.isNull()) {
            if (!value.isArray()) {
                throw wrong("bayan.authority.notAList", key);
            }
            for (JsonNode one : value) {
                if (!one.isTextual()) {
                    throw wrong("bayan.authority.notAList", key);
                }
                texts.add(one.textValue());
            }
        }
        return RecordRules.distinct(texts);
    }

    private static Map<String, String> names(JsonNode body, Map<String, String> before) {
        JsonNode value = body.get("preferredName");
        if (value == null) {
            return before;
        }
        Map<String, String> names = new LinkedHashMap<>();
        if (value.isTextual()) {
            names.put(
                    I18NUtil.getContentLocale().toLanguageTag(),
                    value.textValue().strip());
        } else if (value.isObject()) {
            value.fields().forEachRemaining(name -> names.put(name.getKey(), name(name.getValue())));
        } else {
            throw wrong("bayan.authority.notNames", "preferredName");
        }
        names.values().removeIf(String::isEmpty);
        return names;
    }

    private static String name(JsonNode value) {
        if (!value.isTextual()) {
            throw wrong("bayan.authority.notNames", "preferredName");
        }
        return value.textValue().strip();
    }

    private static AuthorityRefused wrong(String key, Object... arguments) {
        return new AuthorityRefused(Reason.WRONG, key, arguments);
    }
}
