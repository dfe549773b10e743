package org.bayan.webscript.authority;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.bayan.exchange.authority.ImportCounts;
import org.bayan.exchange.authority.ImportStatus;
import org.bayan.exchange.authority.ReportLine;

/**
 * An import as it is answered.
 *
 * @param lines those that are not unchanged, the wrong ones before all others where there are many
 */
@JsonInclude(Include.NON_NULL)
record ImportView(
        String importId,
        String state,
        String message,
        boolean dryRun,
        int total,
        int processed,
        @JsonProperty("new") int fresh,
        int changed,
        int unchanged,
        int wrong,
        List<LineView> lines,
        String startedBy,
        Instant startedAt,
        Instant endedAt) {
    @JsonInclude(Include.NON_EMPTY)
    record LineView(int line, String id, String outcome, String reason) {}

    static ImportView of(String importId, ImportStatus status, List<ReportLine> lines) {
        ImportCounts counts = status.counts();
        return new ImportView(
                importId,
                status.state().code(),
                status.message().isEmpty() ? null : status.message(),
                status.options().dryRun(),
                counts.total(),
                counts.processed(),
                counts.fresh(),
                counts.changed(),
                counts.unchanged(),
                counts.wrong(),
                lines.stream()
                        .map(line -> new LineView(
                                line.line(), line.id(), line.outcome().code(), line.reason()))
                        .toList(),
                status.startedBy(),
                status.startedAt(),
                status.endedAt().orElse(null));
    }
}
