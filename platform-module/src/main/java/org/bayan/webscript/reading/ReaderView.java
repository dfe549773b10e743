package org.bayan.webscript.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.OptionalLong;
import org.bayan.reading.ReaderStatus;

/** The reader's processes as the web script answers them; numbers that the operating system does not tell are left out. */
record ReaderView(int started, int heapMegabytes, List<ProcessView> processes) {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProcessView(long pid, int documents, Long residentMegabytes, Long peakMegabytes) {}

    static ReaderView of(ReaderStatus status) {
        return new ReaderView(
                status.started(),
                status.heapMegabytes(),
                status.processes().stream()
                        .map(process -> new ProcessView(
                                process.pid(),
                                process.documents(),
                                number(process.residentMegabytes()),
                                number(process.peakMegabytes())))
                        .toList());
    }

    private static Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
