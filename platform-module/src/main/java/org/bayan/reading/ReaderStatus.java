package org.bayan.reading;

import java.util.List;
import java.util.OptionalLong;

/**
 * What the reader's processes are doing and what they hold.
 *
 * @param started processes started since the server's start; one for each replaced after many documents, or ended by one
 * @param heapMegabytes heap that each may use, in MiB; the virtual machine's own memory comes to it
 * @param processes those that are alive
 */
public record ReaderStatus(int started, int heapMegabytes, List<Process> processes) {
    public ReaderStatus {
        processes = List.copyOf(processes);
    }

    /**
     * One process.
     *
     * @param pid the operating system's number
     * @param documents documents that it has taken
     * @param residentMegabytes memory that it holds now, in MiB; empty where the operating system does not tell (it does on Linux)
     * @param peakMegabytes the most that it has held
     */
    public record Process(long pid, int documents, OptionalLong residentMegabytes, OptionalLong peakMegabytes) {}
}
