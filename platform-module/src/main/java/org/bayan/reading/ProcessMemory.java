package org.bayan.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Memory of another process as Linux tells it in {@code /proc}; nothing elsewhere. In MiB. */
record ProcessMemory(OptionalLong resident, OptionalLong peak) {
    private static final Pattern VALUE = Pattern.compile("(?m)^(VmRSS|VmHWM):\\s+(\\d+) kB");

    static ProcessMemory of(long pid) {
        OptionalLong resident = OptionalLong.empty();
        OptionalLong peak = OptionalLong.empty();
        try {
            Matcher value = VALUE.matcher(Files.readString(Path.of("/proc", Long.toString(pid), "status")));
            while (value.find()) {
                OptionalLong megabytes = OptionalLong.of(Long.parseLong(value.group(2)) >> 10);
                resident = value.group(1).equals("VmRSS") ? megabytes : resident;
                peak = value.group(1).equals("VmHWM") ? megabytes : peak;
            }
        } catch (IOException e) {
            // No Linux, or the process has ended: there is nothing to tell.
            return new ProcessMemory(OptionalLong.empty(), OptionalLong.empty());
        }
        return new ProcessMemory(resident, peak);
    }
}
