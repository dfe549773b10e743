package org.bayan.acceptance.client;

import java.util.List;
import java.util.Map;

/** Actions and folder rules. */
public final class Automation {
    private static final String PRIVATE_API = "/api/-default-/private/alfresco/versions/1";

    private final Http http;

    Automation(Http http) {
        this.http = http;
    }

    public Answer run(String action, String node) {
        return http.post(Nodes.API + "/action-executions", Map.of("actionDefinitionId", action, "targetId", node));
    }

    /** A rule that runs an action on whatever comes into a folder. */
    public Answer ruleFor(String folder, String action) {
        return http.post(
                PRIVATE_API + "/nodes/" + folder + "/rule-sets/-default-/rules",
                Map.of(
                        "name",
                        "acceptance",
                        "triggers",
                        List.of("inbound"),
                        "isEnabled",
                        true,
                        "actions",
                        List.of(Map.of("actionDefinitionId", action))));
    }
}
