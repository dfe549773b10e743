package org.bayan.embedded.api.facts.samples;

import java.io.Serializable;
import java.util.List;

/** A class that goes against its facts in six ways, so that a test can see the check fail. */
public class BentSample implements Serializable, Cloneable {
    public static final int LIMIT = 11;

    public List<Integer> names() {
        return List.of();
    }

    public void close() {}

    public void invented(int count) {}
}
