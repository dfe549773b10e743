package org.bayan.webscript.statement;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.extraction.Field;
import org.bayan.statement.intake.StatementIntake;
import org.bayan.statement.write.FieldDecisions;
import org.bayan.statement.write.FieldValues;
import org.bayan.webscript.BayanWebScript;
import org.bayan.webscript.Json;
import org.bayan.webscript.Messages;
import org.bayan.webscript.Refusal;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * {@code POST /bayan/statements/{id}/fields/{field}}: a person's decision for one field. The body is
 * <code>{"value": "..."}</code>, <code>{"values": ["...", "..."]}</code>, <code>{"value": null}</code> for a field that has
 * none, <code>{"confirm": true}</code>, or <code>{"undo": true}</code>, which takes the last decision back; where that gives the
 * field back to the rules, the statement waits to be read again.
 */
public class StatementFieldPost extends BayanWebScript {
    private final StatementLocator locator;
    private final FieldDecisions decisions;
    private final StatementIntake intake;
    private final StatementViews views;

    public StatementFieldPost(
            StatementLocator locator,
            FieldDecisions decisions,
            StatementIntake intake,
            StatementViews views,
            Json json) {
        super(json);
        this.locator = locator;
        this.decisions = decisions;
        this.intake = intake;
        this.views = views;
    }

    @Override
    protected void answer(WebScriptRequest request, WebScriptResponse response) throws IOException {
        NodeRef nodeRef = locator.writable(request);
        Field field = field(request);
        JsonNode body = json().object(request);
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        try {
            if (body.path("undo").asBoolean(false)) {
                if (decisions.takeBack(nodeRef, field)) {
                    intake.readAgain(nodeRef);
                }
            } else if (body.path("confirm").asBoolean(false)) {
                decisions.confirm(nodeRef, field, user);
            } else {
                decisions.set(nodeRef, field, values(body), user);
            }
        } catch (FieldValues.Refused e) {
            throw new Refusal(Status.STATUS_BAD_REQUEST, Messages.text(e.key(), e.arguments()), e);
        }
        json().write(response, Status.STATUS_OK, views.of(nodeRef));
    }

    private static Field field(WebScriptRequest request) {
        String key = request.getServiceMatch().getTemplateVars().get("field");
        return Field.ofKey(key).orElseThrow(() -> {
            String known = Arrays.stream(Field.values()).map(Field::key).collect(Collectors.joining(", "));
            return new Refusal(Status.STATUS_NOT_FOUND, Messages.text("bayan.webscript.unknownField", key, known));
        });
    }

    private static List<String> values(JsonNode body) {
        JsonNode value = body.has("values") ? body.get("values") : body.get("value");
        if (value == null) {
            throw new Refusal(Status.STATUS_BAD_REQUEST, Messages.text("bayan.webscript.noValue"));
        }
        List<String> values = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(one -> values.add(text(one)));
        } else if (!value.isNull()) {
            values.add(text(value));
        }
        return values;
    }

    private static String text(JsonNode value) {
        if (!value.isTextual()) {
            throw new Refusal(Status.STATUS_BAD_REQUEST, Messages.text("bayan.webscript.notText"));
        }
        return value.textValue();
    }
}
