package org.bayan.webscript.reading;

import java.io.IOException;
import org.bayan.reading.ProcessDocumentReader;
import org.bayan.webscript.BayanWebScript;
import org.bayan.webscript.Json;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code GET /bayan/reader}: what the reader's processes do and how much memory they hold. For administrators. */
public class ReaderGet extends BayanWebScript {
    private final ProcessDocumentReader reader;

    public ReaderGet(ProcessDocumentReader reader, Json json) {
        super(json);
        this.reader = reader;
    }

    @Override
    protected void answer(WebScriptRequest request, WebScriptResponse response) throws IOException {
        json().write(response, Status.STATUS_OK, ReaderView.of(reader.status()));
    }
}
