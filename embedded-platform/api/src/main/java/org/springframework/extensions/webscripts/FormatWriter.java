package org.springframework.extensions.webscripts;

import java.io.OutputStream;
import java.io.Writer;

/** Writes an object into an answer. */
public interface FormatWriter<Type> {
    Class<? extends Type> getSourceClass();

    String getDestinationMimetype();

    void write(Type object, OutputStream output);

    void write(Type object, Writer output);
}
