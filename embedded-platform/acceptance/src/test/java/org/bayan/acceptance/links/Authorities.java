package org.bayan.acceptance.links;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.support.RunId;

/** Authority records for the tests, with ids and names that nothing else has. */
public final class Authorities {
    private static final String LETTERS = "بتجحخدرزسشصضطعغقمنه";
    private static final String FIRST_LETTERS = "حجرعشخط";
    private static final int LENGTH = 8;

    private final Acs acs;

    public Authorities(Acs acs) {
        this.acs = acs;
    }

    /** A name of two words that no other record has. */
    public static String newName(String first) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        StringBuilder name = new StringBuilder(first).append(' ');
        name.append(FIRST_LETTERS.charAt(random.nextInt(FIRST_LETTERS.length())));
        for (int i = 1; i < LENGTH; i++) {
            name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return name.toString();
    }

    public Record create(String kind, String name) {
        return create(kind, name, Map.of());
    }

    public Record create(String kind, String name, Map<String, Object> more) {
        String id = "T-" + RunId.newCode().replaceAll("[^0-9]+", "-");
        Map<String, Object> body = new HashMap<>(more);
        body.put("id", id);
        body.put("kind", kind);
        body.put("preferredName", Map.of("ar", name));
        body.put("status", "confirmed");
        String node =
                acs.authorities().create(body).expect(201).json().path("nodeId").asText();
        return new Record(id, node, name);
    }

    public Record person(String name) {
        return create("person", name);
    }

    public Record body(String name) {
        return create("corporateBody", name);
    }

    /**
     * @param id the archive's id
     * @param node id of the node
     */
    public record Record(String id, String node, String name) {}
}
