package org.bayan.reading.child.recognition;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The program Tesseract, run once for each page with limits on time and memory: it decodes pictures that came from anywhere. Where
 * the machine has a POSIX shell, the operating system keeps the limits even if this process is killed.
 */
final class Tesseract {
    private static final Map<String, String> CODES = Map.of(
            "ar", "ara", "fa", "fas", "ckb", "kur_ara", "en", "eng", "fr", "fra", "tr", "tur", "kmr", "kmr", "ru",
            "rus");
    private static final Path SHELL = Path.of("/bin/sh");
    private static final int MOST_BYTES = 4 << 20;
    /** Address space of the program, in KiB; a page needs about 300 MB. */
    private static final int MEMORY = 2 << 20;

    private final Path program;
    private final List<String> installed;

    Tesseract(Path program, List<String> installed) {
        this.program = program;
        this.installed = installed;
    }

    PageScript script(Path picture, Duration limit) throws IOException {
        return installed.contains("osd")
                ? PageScript.of(run(limit, picture.toString(), "stdout", "--psm", "0", "-l", "osd"))
                : PageScript.UNKNOWN;
    }

    String text(Path picture, String languages, Duration limit) throws IOException {
        String mode = installed.contains("osd") ? "1" : "3";
        return run(limit, picture.toString(), "stdout", "-l", languages, "--psm", mode);
    }

    /** The languages to begin with; empty where none of the script is installed. Codes and names are Latin in every language. */
    Optional<String> languagesOf(PageScript script) {
        return switch (script) {
            case ARABIC -> withEnglish("ara").or(() -> withEnglish("fas"));
            case CYRILLIC -> withEnglish("rus");
            case LATIN -> withEnglish("eng").or(() -> withEnglish("fra")).or(() -> withEnglish("tur"));
            case UNKNOWN -> withEnglish("ara").or(() -> withEnglish("eng"));
        };
    }

    /** @param tag a language of this project */
    Optional<String> languagesFor(String tag) {
        return Optional.ofNullable(CODES.get(tag)).flatMap(this::withEnglish);
    }

    private Optional<String> withEnglish(String code) {
        if (!installed.contains(code)) {
            return Optional.empty();
        }
        return Optional.of(code.equals("eng") || !installed.contains("eng") ? code : code + "+eng");
    }

    private String run(Duration limit, String... arguments) throws IOException {
        long seconds = Math.max(1, limit.toSeconds());
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SHELL)) {
            String limits = "ulimit -v " + MEMORY + "; ulimit -t " + (seconds + 1) + "; exec \"$@\"";
            command.addAll(List.of(SHELL.toString(), "-c", limits, "recognition"));
        }
        command.add(program.toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        String data = System.getProperty("bayan.recognition.data");
        if (data != null) {
            builder.environment().put("TESSDATA_PREFIX", data);
        }
        File out = File.createTempFile("recognised", ".txt");
        try {
            Process process = builder.redirectOutput(out).start();
            process.getOutputStream().close();
            if (!process.waitFor(Math.max(1, limit.toMillis()), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                return "";
            }
            try (InputStream in = Files.newInputStream(out.toPath())) {
                return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        } finally {
            Files.deleteIfExists(out.toPath());
        }
    }
}
