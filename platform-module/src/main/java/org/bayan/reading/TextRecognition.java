package org.bayan.reading;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The text recognition (OCR) that this machine has: the program Tesseract with some languages. The module brings none of it, as
 * its language data alone would double the module's size.
 *
 * @param program the program's file
 * @param languages the languages that are installed, in Tesseract's own codes; {@code osd} tells scripts apart
 */
record TextRecognition(Path program, List<String> languages) {
    /** The part of a document's time that recognition may take, so that what was recognised is still handed over. */
    private static final double PART_OF_TIME = 0.75;

    private static final Logger LOGGER = LoggerFactory.getLogger(TextRecognition.class);
    private static final List<String> USUAL_FOLDERS =
            List.of("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin", "/opt/local/bin");
    private static final int SECONDS = 10;
    private static final int MOST_LANGUAGES = 50;

    /** Looks for it; empty where there is no program, or no language beside it. */
    static Optional<TextRecognition> find() {
        List<String> folders = new ArrayList<>();
        String path = System.getenv("PATH");
        if (path != null) {
            folders.addAll(List.of(path.split(File.pathSeparator)));
        }
        folders.addAll(USUAL_FOLDERS);
        for (String folder : folders) {
            for (String name : List.of("tesseract", "tesseract.exe")) {
                Path program = Path.of(folder, name);
                if (program.isAbsolute() && Files.isExecutable(program) && Files.isRegularFile(program)) {
                    return ask(program);
                }
            }
        }
        LOGGER.info("Pictures of pages are not recognised: there is no program 'tesseract' on this machine");
        return Optional.empty();
    }

    /** What a reader process is started with to use it. */
    List<String> options(ReaderConfiguration configuration) {
        long seconds = Math.max(1, Math.round(configuration.timeout().toSeconds() * PART_OF_TIME));
        List<String> options = new ArrayList<>(List.of(
                "-Dbayan.recognition.program=" + program,
                "-Dbayan.recognition.languages=" + String.join(",", languages),
                "-Dbayan.recognition.seconds=" + seconds));
        String data = System.getenv("TESSDATA_PREFIX");
        if (data != null) {
            options.add("-Dbayan.recognition.data=" + data);
        }
        return options;
    }

    private static Optional<TextRecognition> ask(Path program) {
        try {
            Process process = new ProcessBuilder(program.toString(), "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            List<String> languages;
            try (var out = process.inputReader()) {
                languages = out.lines()
                        .map(String::strip)
                        .filter(line -> line.matches("[A-Za-z_]{3,20}"))
                        .limit(MOST_LANGUAGES)
                        .toList();
            }
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            LOGGER.info("Pictures of pages are recognised by {} in the languages {}", program, languages);
            return languages.isEmpty() ? Optional.empty() : Optional.of(new TextRecognition(program, languages));
        } catch (IOException e) {
            LOGGER.warn("Pictures of pages are not recognised: {} cannot be started: {}", program, e.getMessage());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
