package org.bayan.exchange.authority;

import java.util.Collection;

/**
 * How many lines of an import have come to what.
 *
 * @param total lines of the file, blank ones and the header left out
 */
public record ImportCounts(int total, int fresh, int changed, int unchanged, int wrong) {
    public static ImportCounts none(int total) {
        return new ImportCounts(total, 0, 0, 0, 0);
    }

    public int processed() {
        return fresh + changed + unchanged + wrong;
    }

    ImportCounts with(Collection<ReportLine> lines) {
        return new ImportCounts(
                total,
                fresh + count(lines, ImportOutcome.NEW),
                changed + count(lines, ImportOutcome.CHANGED),
                unchanged + count(lines, ImportOutcome.UNCHANGED),
                wrong + count(lines, ImportOutcome.WRONG));
    }

    private static int count(Collection<ReportLine> lines, ImportOutcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
