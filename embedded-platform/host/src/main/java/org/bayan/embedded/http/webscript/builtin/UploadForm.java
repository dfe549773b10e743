package org.bayan.embedded.http.webscript.builtin;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.servlet.FormData;

/** The fields of Share's upload form. Names are read whatever their case; an empty text and the word null count as nothing. */
final class UploadForm {
    private final Map<String, String> texts = new HashMap<>();
    private final FormData.FormField file;

    private UploadForm(FormData form) {
        FormData.FormField found = null;
        for (FormData.FormField field : form.getFields()) {
            String name = field.getName().toLowerCase(Locale.ROOT);
            if (field.getIsFile() && name.equals("filedata")) {
                found = field;
            } else if (!field.getIsFile()) {
                texts.put(name, field.getValue());
            }
        }
        this.file = found;
    }

    /** @throws WebScriptException with status 400 if the file, its name, or where it goes is missing */
    static UploadForm of(FormData form) {
        UploadForm upload = new UploadForm(form);
        boolean site =
                upload.text("siteid").isPresent() && upload.text("containerid").isPresent();
        boolean goesSomewhere = site
                || upload.text("destination").isPresent()
                || upload.updated().isPresent();
        if (upload.file == null || upload.name().isEmpty() || !goesSomewhere) {
            throw new WebScriptException(Status.STATUS_BAD_REQUEST, "Required parameters are missing");
        }
        return upload;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name)).filter(value -> !value.isEmpty() && !value.equals("null"));
    }

    /** The reference of the file that gets new content. */
    Optional<String> updated() {
        return text("updatenoderef");
    }

    String name() {
        return text("filename").orElseGet(() -> file.getFilename() == null ? "" : file.getFilename());
    }

    FormData.FormField file() {
        return file;
    }

    boolean flag(String name, boolean otherwise) {
        return text(name).map(Boolean::parseBoolean).orElse(otherwise);
    }

    List<String> aspects() {
        return text("aspects")
                .filter(value -> !value.equals("-"))
                .map(value -> Arrays.asList(value.split(",")))
                .orElse(List.of());
    }
}
