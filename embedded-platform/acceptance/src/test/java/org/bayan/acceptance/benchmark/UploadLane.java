package org.bayan.acceptance.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.support.Described;

/** Uploads of one kind: to one server, as one type of node. */
final class UploadLane {
    private static final String STATEMENT = "bay:statement";

    private final String name;
    private final Acs acs;
    private final String folder;
    private final String type;
    private final List<Double> times = new ArrayList<>();

    UploadLane(String name, Acs acs, String folder, String type) {
        this.name = name;
        this.acs = acs;
        this.folder = folder;
        this.type = type;
    }

    String name() {
        return name;
    }

    /** What {@link #upload} took, in milliseconds, in order; kept by the caller, who knows which uploads count. */
    List<Double> times() {
        return times;
    }

    /**
     * Uploads one file and waits, outside the time taken, until nothing is left to do for it.
     *
     * @return milliseconds until the answer was there
     */
    double upload(int round, byte[] text) {
        long start = System.nanoTime();
        Node uploaded = acs.nodes()
                .file(folder)
                .named(name.replace(' ', '-') + round + ".txt")
                .ofType(type)
                .content("text/plain", text)
                .create();
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (type.equals(STATEMENT)) {
            new Described(acs).done(uploaded.id());
        }
        return milliseconds;
    }
}
