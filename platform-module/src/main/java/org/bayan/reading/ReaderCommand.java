package org.bayan.reading;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The command line of a reader process: the host's own Java, a heap of its own, and nothing of the host's environment, so
 * that no password or token of the host is within a parser's reach.
 */
final class ReaderCommand {
    static final String MAIN_CLASS = "org.bayan.reading.child.ReaderMain";

    private final List<Path> classPath;
    private final String mainClass;
    private final int heapMegabytes;
    private final List<String> options;

    /** @param options further options of the virtual machine */
    ReaderCommand(List<Path> classPath, String mainClass, int heapMegabytes, List<String> options) {
        this.classPath = classPath;
        this.mainClass = mainClass;
        this.heapMegabytes = heapMegabytes;
        this.options = List.copyOf(options);
    }

    /** @param directory the process's working and temporary directory */
    Process start(Path directory) throws IOException {
        // With this file in place the child resolves the names that it lists, and no others.
        Path hosts = Files.createFile(directory.resolve("hosts"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:-UsePerfData",
                "-XX:ErrorFile=" + directory.resolve("crash.log"),
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + directory,
                "-Dfile.encoding=UTF-8",
                "-Djdk.net.hosts.file=" + hosts,
                "-Dslf4j.internal.verbosity=ERROR",
                "-Dlog4j2.StatusLogger.level=OFF"));
        command.addAll(options);
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(mainClass);
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        keepWhatTheSystemNeeds(builder.environment());
        // The C library would keep freed memory in an arena for each thread.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        return builder.start();
    }

    /** Windows cannot start a process without its own directory's name. */
    private static void keepWhatTheSystemNeeds(Map<String, String> environment) {
        environment.keySet().retainAll(List.of("SystemRoot"));
    }
}
