package org.bayan.reading.child.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The straight lines that a page draws, upright and level, in points from its top left corner. What frames the whole page or
 * lies behind it is left out; so is all that comes after {@link #MOST} of them, as drawings have thousands.
 */
final class Rulings {
    static final int MOST = 4000;
    /** A rectangle thinner than this is a line. */
    private static final float THIN = 3;

    private static final float SHORTEST = 6;

    private final List<Ruling> level = new ArrayList<>();
    private final List<Ruling> upright = new ArrayList<>();

    /**
     * One line.
     *
     * @param at its distance from the top, or from the left where it is upright
     * @param from where it begins
     * @param to where it ends
     */
    record Ruling(float at, float from, float to) {}

    List<Ruling> level() {
        return level;
    }

    List<Ruling> upright() {
        return upright;
    }

    void addRectangle(float left, float top, float right, float bottom) {
        if (bottom - top < THIN) {
            addLevel((top + bottom) / 2, left, right);
        } else if (right - left < THIN) {
            addUpright((left + right) / 2, top, bottom);
        } else {
            addLevel(top, left, right);
            addLevel(bottom, left, right);
            addUpright(left, top, bottom);
            addUpright(right, top, bottom);
        }
    }

    void addLine(float x1, float y1, float x2, float y2) {
        if (Math.abs(y1 - y2) < 1) {
            addLevel((y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2));
        } else if (Math.abs(x1 - x2) < 1) {
            addUpright((x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2));
        }
    }

    private void addLevel(float at, float from, float to) {
        add(level, at, from, to);
    }

    private void addUpright(float at, float from, float to) {
        add(upright, at, from, to);
    }

    private void add(List<Ruling> rulings, float at, float from, float to) {
        if (to - from >= SHORTEST && level.size() + upright.size() < MOST) {
            rulings.add(new Ruling(at, from, to));
        }
    }
}
