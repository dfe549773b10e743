package org.bayan.acceptance.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.acceptance.server.HostProcess;

/** What memory a host holds, from Linux's account of its process; the reader has processes of its own. */
final class ResidentMemory {
    private ResidentMemory() {}

    /**
     * @param name {@code VmRSS} for now, {@code VmHWM} for the most there was
     * @return -1 where the system does not tell
     */
    static long megabytes(HostProcess host, String name) throws IOException {
        Path status = Path.of("/proc", Long.toString(host.process().pid()), "status");
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(kilobytes -> Long.parseLong(kilobytes) / 1024)
                .findFirst()
                .orElse(-1);
    }
}
