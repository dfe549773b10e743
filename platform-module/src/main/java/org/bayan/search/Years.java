package org.bayan.search;

import java.time.LocalDate;
import java.util.ArrayList;

/** The years that a statement's date touches, for facets and exact look-ups. */
final class Years {
    /** A range of more years says nothing of any one of them. */
    private static final int MOST = 20;

    private Years() {}

    /**
     * @param from first day
     * @param to last day, not before {@code from}
     * @return Gregorian years in order; empty for a range of more than {@value MOST}
     */
    static ArrayList<String> of(LocalDate from, LocalDate to) {
        ArrayList<String> years = new ArrayList<>();
        if (to.getYear() - from.getYear() < MOST) {
            for (int year = from.getYear(); year <= to.getYear(); year++) {
                years.add(Integer.toString(year));
            }
        }
        return years;
    }
}
