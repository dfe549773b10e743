package org.alfresco.util;

import java.io.Serializable;

/** Two values that travel together. */
public final class Pair<F, S> implements Serializable {
    public static final Pair NULL_PAIR = null /* TODO (null, null) */;

    private F first;
    private S second;

    public Pair(F first, S second) {
        // TODO
    }

    public static final <X, Y> Pair<X, Y> nullPair() {
        throw new UnsupportedOperationException("TODO");
    }

    public final F getFirst() {
        return first;
    }

    public final S getSecond() {
        return second;
    }

    public final void setFirst(F first) {
        this.first = first;
    }

    public final void setSecond(S second) {
        this.second = second;
    }

    @Override
    public boolean equals(Object other) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("TODO");
    }
}
