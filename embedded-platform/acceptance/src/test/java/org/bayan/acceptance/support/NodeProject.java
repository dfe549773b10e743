package org.bayan.acceptance.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A folder of JavaScript with its {@code package-lock.json}, copied below {@code target} so that nothing is installed among the sources. */
public final class NodeProject {
    private static final Duration INSTALLATION = Duration.ofMinutes(3);

    private final Path folder;

    private NodeProject(Path folder) {
        this.folder = folder;
    }

    /** What the process left: its exit code and what it wrote. */
    public record Run(int exitCode, String output, String errors) {}

    /** Copies the sources and installs what they need. The test does not run where Node.js or npm is missing. */
    public static NodeProject install(Path sources) {
        assumeTrue(isThere("node") && isThere("npm"), "Not run: install Node.js 18.19 or later with npm");
        try {
            Path folder = Files.createDirectories(
                    Path.of("target", "node", sources.getFileName().toString()).toAbsolutePath());
            copy(sources, folder);
            NodeProject project = new NodeProject(folder);
            Run run = project.run(INSTALLATION, Map.of(), "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
            assertThat(run.exitCode()).as(run.errors()).isZero();
            return project;
        } catch (IOException e) {
            throw new IllegalStateException("The sources could not be copied: " + sources, e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** Runs a command in the project's folder. */
    public Run run(Duration patience, Map<String, String> environment, String... command) {
        try {
            Path output = Files.createTempFile(folder, "output", ".txt");
            Path errors = Files.createTempFile(folder, "errors", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
                throw new AssertionError(
                        List.of(command) + " took longer than " + patience + ": " + read(output) + read(errors));
            }
            return new Run(process.exitValue(), read(output), read(errors));
        } catch (IOException e) {
            throw new IllegalStateException(command[0] + " could not be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + command[0] + " was running", e);
        }
    }

    private static String read(Path output) throws IOException {
        String text = Files.readString(output);
        Files.delete(output);
        return text;
    }

    private static boolean isThere(String tool) {
        try {
            Process process = new ProcessBuilder(tool, "--version")
                    .redirectErrorStream(true)
                    .start();
            try (InputStream out = process.getInputStream()) {
                new String(out.readAllBytes(), StandardCharsets.UTF_8);
            }
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void copy(Path sources, Path target) throws IOException {
        try (Stream<Path> all = Files.walk(sources)) {
            for (Path source : all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("node_modules"))
                    .toList()) {
                Path copy = target.resolve(sources.relativize(source).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(source));
            }
        }
    }
}
