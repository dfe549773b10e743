package org.bayan.reading.child;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.mime.MediaType;
import org.bayan.reading.child.format.PlainTextReader;
import org.bayan.reading.child.structure.StructureBuilder;

/** Does what the worst libraries do, on the word of a text that names it; reads any other text. */
public final class FaultReader implements FormatReader {
    private static final List<Object> KEPT = new ArrayList<>();
    private final PlainTextReader text = new PlainTextReader();

    @Override
    public boolean reads(MediaType type) {
        return type.equals(MediaType.TEXT_PLAIN);
    }

    @Override
    public void read(DocumentFile file, MediaType type, Reading reading) throws Exception {
        String content = Files.readString(file.path()).lines().findFirst().orElse("");
        switch (content) {
            case "fault: hang" -> hang();
            case "fault: exit" -> System.exit(0);
            case "fault: halt" -> Runtime.getRuntime().halt(134);
            case "fault: memory" -> exhaust();
            case "fault: stack" -> overflow(0);
            case "fault: error" -> throw new LinkageError("A class is missing");
            case "fault: runtime" -> throw new IllegalStateException("Broken table");
            case "say: noise" -> noise(reading.text());
            case "say: pid" ->
                reading.text().text(Long.toString(ProcessHandle.current().pid()));
            case "say: environment" ->
                reading.text().text("environment " + System.getenv().keySet());
            case "say: network" -> reading.text().text(network());
            case "say: litter" -> reading.text().text(litter());
            default -> text.read(file, type, reading);
        }
    }

    private static void hang() throws InterruptedException {
        Object never = new Object();
        synchronized (never) {
            while (true) {
                never.wait();
            }
        }
    }

    private static void exhaust() {
        while (true) {
            KEPT.add(new long[1 << 16]);
        }
    }

    private static int overflow(int depth) {
        return overflow(depth + 1) + 1;
    }

    private static void noise(StructureBuilder out) {
        for (int i = 0; i < 10_000; i++) {
            System.out.println("A library talks to itself: " + i);
            System.err.println("A library complains: " + i);
        }
        out.text("read all the same");
    }

    private static String network() {
        try {
            new URL("http://127.0.0.1:9/").openStream().close();
            return "connected";
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    private static String litter() throws IOException {
        File file = File.createTempFile("litter", ".tmp");
        Files.writeString(file.toPath(), "left behind");
        return file.getPath();
    }
}
