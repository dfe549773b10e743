package org.bayan.reading.child;

import java.io.IOException;

/** The reader process with {@link FaultReader} in front; exists in tests only. */
public final class FaultyReaderMain {
    private FaultyReaderMain() {}

    public static void main(String[] arguments) throws IOException {
        ReaderMain.run(FormatReaders.standard().with(new FaultReader()));
    }
}
