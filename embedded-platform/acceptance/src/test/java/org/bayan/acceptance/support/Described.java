package org.bayan.acceptance.support;

import java.util.Objects;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;

/** Waits until Bayan has done with a statement. */
public final class Described {
    private final Acs acs;

    public Described(Acs acs) {
        this.acs = acs;
    }

    /** Once it is no longer pending, whatever became of it. */
    public Node finished(String id) {
        return Waiting.until(id + " to be finished", () -> acs.nodes().get(id), Node::isFinished);
    }

    /** Once it is described. */
    public Node done(String id) {
        Node node = finished(id);
        if (!"done".equals(node.state())) {
            throw new AssertionError(
                    node.name() + " is " + node.state() + ": " + node.property("bay:extractionMessage"));
        }
        return node;
    }

    /** Once it is described anew, with another reading than {@code before}. */
    public Node again(Node before) {
        return Waiting.until(
                before.name() + " to be described again",
                () -> acs.nodes().get(before.id()),
                n -> "done".equals(n.state())
                        && !Objects.equals(n.time("bay:extractedAt"), before.time("bay:extractedAt")));
    }
}
