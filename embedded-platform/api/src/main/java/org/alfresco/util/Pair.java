package org.alfresco.util;

import java.io.Serializable;
import java.util.Objects;

/** Two values that travel together. */
public final class Pair<F, S> implements Serializable {
    public static final Pair NULL_PAIR = new Pair<Object, Object>(null, null);

    private F first;
    private S second;

    public Pair(F first, S second) {
        this.first = first;
        this.second = second;
    }

    @SuppressWarnings("unchecked")
    public static final <X, Y> Pair<X, Y> nullPair() {
        return NULL_PAIR;
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
        return other instanceof Pair
                && Objects.equals(first, ((Pair<?, ?>) other).first)
                && Objects.equals(second, ((Pair<?, ?>) other).second);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(first) + Objects.hashCode(second);
    }

    @Override
    public String toString() {
        return "(" + first + ", " + second + ")";
    }
}
