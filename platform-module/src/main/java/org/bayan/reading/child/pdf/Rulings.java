package org.bayan.reading.child.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The straight lines that a page draws, upright and level, in points from its top left corner. What frames the whole page, or
 * is filled behind text and tables together, is left out; so is all that comes after {@link #MOST} of them, as drawings have
 * thousands.
 */
final class Rulings {
    static final int MOST = 4000;
    /** A rectangle thinner than this is a line. */
    private static final float THIN = 3;

    private static final float SHORTEST = 6;
    /** Rulings nearer to the edge of a rectangle than this belong to the edge. */
    private static final float EDGE = 5;

    private static final int EDGES = 4;

    private final List<Ruling> level = new ArrayList<>();
    private final List<Ruling> upright = new ArrayList<>();

    private final List<Filled> filled = new ArrayList<>();

    private record Filled(float left, float top, float right, float bottom) {
        boolean isAcross(Ruling level) {
            return isInside(level.at, top, bottom) && level.to > left && level.from < right;
        }

        boolean isAlong(Ruling upright) {
            return isInside(upright.at, left, right) && upright.to > top && upright.from < bottom;
        }

        private static boolean isInside(float at, float from, float to) {
            return at > from + EDGE && at < to - EDGE;
        }
    }

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

    /** A rectangle without a border: the shade of a cell, or what lies behind everything; {@link #settle} tells. */
    void addFilled(float left, float top, float right, float bottom) {
        if (bottom - top < THIN || right - left < THIN) {
            addRectangle(left, top, right, bottom);
        } else if (filled.size() < MOST / EDGES) {
            filled.add(new Filled(left, top, right, bottom));
        }
    }

    /** Takes the edges of filled rectangles for lines, but for those that have both rows and columns inside; called last. */
    void settle() {
        List<Filled> all = List.copyOf(filled);
        filled.clear();
        Rulings edges = new Rulings();
        all.forEach(f -> edges.addRectangle(f.left, f.top, f.right, f.bottom));
        List<Ruling> rows = new ArrayList<>(level);
        rows.addAll(edges.level);
        List<Ruling> columns = new ArrayList<>(upright);
        columns.addAll(edges.upright);
        for (Filled f : all) {
            if (rows.stream().noneMatch(f::isAcross) || columns.stream().noneMatch(f::isAlong)) {
                addRectangle(f.left, f.top, f.right, f.bottom);
            }
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
