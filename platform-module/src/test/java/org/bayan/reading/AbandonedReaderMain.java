package org.bayan.reading;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A host that reads one document, says which process read it, and waits to be killed. */
final class AbandonedReaderMain {
    private AbandonedReaderMain() {}

    public static void main(String[] arguments) throws Exception {
        ProcessDocumentReader reader =
                FaultyReader.open(ReaderConfiguration.in(Path.of(arguments[0])).withProcesses(1));
        System.out.println(FaultyReader.textOf(FaultyReader.read(reader, "say: pid")));
        new CountDownLatch(1).await();
    }
}
