package org.bayan.acceptance.client;

import java.util.List;
import java.util.Map;

/** Users and what they may do. */
public final class People {
    private final Http http;

    People(Http http) {
        this.http = http;
    }

    public void create(Login person) {
        http.post(
                        Nodes.API + "/people",
                        Map.of(
                                "id",
                                person.user(),
                                "firstName",
                                "Acceptance",
                                "lastName",
                                "Test",
                                "email",
                                person.user() + "@example.org",
                                "password",
                                person.password()))
                .expect(201);
    }

    /** The REST API only switches users off; the older web script removes them where a server has it. */
    public void remove(Login person) {
        Answer answer = http.delete("/s/api/people/" + person.user());
        if (answer.status() != 200) {
            http.put(Nodes.API + "/people/" + person.user(), Map.of("enabled", false))
                    .expect(200);
        }
    }

    /**
     * @param group as {@code GROUP_BAYAN_EDITORS}
     */
    public void join(Login person, String group) {
        http.post(Nodes.API + "/groups/" + group + "/members", Map.of("id", person.user(), "memberType", "PERSON"))
                .expect(201);
    }

    /** From now on only administrators, and whoever is let in afterwards, reach the node. */
    public void shutOut(String node) {
        permissions(node, Map.of("isInheritanceEnabled", false));
    }

    /** Whoever reaches what is above the node reaches it too. */
    public void inherit(String node) {
        permissions(node, Map.of("isInheritanceEnabled", true));
    }

    /**
     * @param role Consumer, Contributor, Editor, Collaborator or Coordinator
     */
    public void letIn(String node, Login person, String role) {
        permissions(
                node,
                Map.of(
                        "isInheritanceEnabled",
                        false,
                        "locallySet",
                        List.of(Map.of("authorityId", person.user(), "name", role, "accessStatus", "ALLOWED"))));
    }

    private void permissions(String node, Map<String, Object> permissions) {
        http.put(Nodes.API + "/nodes/" + node, Map.of("permissions", permissions))
                .expect(200);
    }
}
