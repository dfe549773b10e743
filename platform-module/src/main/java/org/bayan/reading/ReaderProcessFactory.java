package org.bayan.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Starts reader processes of one configuration. */
class ReaderProcessFactory {
    private final ReaderConfiguration configuration;
    private final ReaderHome home;
    private final Watchdog watchdog;
    private List<String> recognitionOptions;

    ReaderProcessFactory(ReaderConfiguration configuration, ReaderHome home, Watchdog watchdog) {
        this.configuration = configuration;
        this.home = home;
        this.watchdog = watchdog;
    }

    ReaderProcess start() throws IOException {
        Path directory = home.newProcessDirectory();
        try {
            return ReaderProcess.start(command(), directory, configuration.limits(), watchdog);
        } catch (IOException e) {
            PrivateFiles.deleteTree(directory);
            throw e;
        }
    }

    /** What a process of this configuration is started with; tests put a main class in its place that fails on demand. */
    ReaderCommand command() throws IOException {
        return new ReaderCommand(
                home.classPath(), ReaderCommand.MAIN_CLASS, configuration.heapMegabytes(), recognitionOptions());
    }

    private synchronized List<String> recognitionOptions() {
        if (recognitionOptions == null) {
            recognitionOptions = configuration.recognition()
                    ? TextRecognition.find()
                            .map(found -> found.options(configuration))
                            .orElse(List.of())
                    : List.of();
        }
        return recognitionOptions;
    }
}
