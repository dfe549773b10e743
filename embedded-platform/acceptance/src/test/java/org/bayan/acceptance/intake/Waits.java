package org.bayan.acceptance.intake;

import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.support.Waiting;

/** Waits for a reading that is known by the title it gives. */
final class Waits {
    private Waits() {}

    static Node forTitle(Acs acs, String id, String title) {
        return Waiting.until(
                id + " to be described as " + title,
                () -> acs.nodes().get(id),
                n -> "done".equals(n.state()) && title.equals(n.property("cm:title")));
    }
}
