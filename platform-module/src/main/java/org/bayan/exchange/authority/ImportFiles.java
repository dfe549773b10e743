package org.bayan.exchange.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.exchange.csv.CsvProblem;
import org.bayan.model.BayanModel;
import org.bayan.statement.SilentWrites;

/** The files that are imported, and what their properties say of it. */
public class ImportFiles {
    /** Larger files are no lists of names. */
    public static final int MAX_BYTES = 100 << 20;

    private final NodeService nodeService;
    private final ContentService contentService;
    private final SilentWrites silentWrites;

    public ImportFiles(NodeService nodeService, ContentService contentService, SilentWrites silentWrites) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.silentWrites = silentWrites;
    }

    public boolean isImport(NodeRef file) {
        return nodeService.exists(file) && nodeService.hasAspect(file, BayanModel.ASPECT_AUTHORITY_IMPORT);
    }

    /** Empty for a file that is not to be imported, or not yet. */
    public Optional<ImportStatus> status(NodeRef file) {
        if (!isImport(file)) {
            return Optional.empty();
        }
        Map<QName, Serializable> properties = nodeService.getProperties(file);
        return ImportState.ofCode(properties.get(BayanModel.PROP_IMPORT_STATE))
                .map(state -> new ImportStatus(
                        state,
                        text(properties, BayanModel.PROP_IMPORT_MESSAGE),
                        new ImportOptions(
                                Boolean.TRUE.equals(properties.get(BayanModel.PROP_IMPORT_DRY_RUN)),
                                text(properties, BayanModel.PROP_IMPORT_LANGUAGE),
                                Locale.forLanguageTag(text(properties, BayanModel.PROP_IMPORT_REPORT_LANGUAGE))),
                        new ImportCounts(
                                number(properties, BayanModel.PROP_IMPORT_TOTAL),
                                number(properties, BayanModel.PROP_IMPORT_NEW),
                                number(properties, BayanModel.PROP_IMPORT_CHANGED),
                                number(properties, BayanModel.PROP_IMPORT_UNCHANGED),
                                number(properties, BayanModel.PROP_IMPORT_WRONG)),
                        text(properties, BayanModel.PROP_IMPORT_STARTED_BY),
                        time(properties, BayanModel.PROP_IMPORT_STARTED_AT).orElse(Instant.EPOCH),
                        time(properties, BayanModel.PROP_IMPORT_ENDED_AT)));
    }

    /** Whether the files of a file's folder are only tried; empty if its folder is none of imports. */
    Optional<Boolean> onlyDryRuns(NodeRef file) {
        NodeRef folder = nodeService.getPrimaryParent(file).getParentRef();
        return nodeService.hasAspect(folder, BayanModel.ASPECT_AUTHORITY_IMPORT_FOLDER)
                ? Optional.of(Boolean.TRUE.equals(nodeService.getProperty(folder, BayanModel.PROP_ONLY_DRY_RUNS)))
                : Optional.empty();
    }

    /** Writes what a file's properties say; neither a version nor a modification. */
    void write(NodeRef file, ImportStatus status) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(BayanModel.PROP_IMPORT_STATE, status.state().code());
        properties.put(BayanModel.PROP_IMPORT_MESSAGE, status.message().isEmpty() ? null : status.message());
        properties.put(BayanModel.PROP_IMPORT_DRY_RUN, status.options().dryRun());
        properties.put(BayanModel.PROP_IMPORT_LANGUAGE, status.options().language());
        properties.put(
                BayanModel.PROP_IMPORT_REPORT_LANGUAGE,
                status.options().reportLanguage().toLanguageTag());
        properties.put(BayanModel.PROP_IMPORT_STARTED_BY, status.startedBy());
        properties.put(BayanModel.PROP_IMPORT_STARTED_AT, Date.from(status.startedAt()));
        properties.put(
                BayanModel.PROP_IMPORT_ENDED_AT,
                status.endedAt().map(Date::from).orElse(null));
        properties.put(BayanModel.PROP_IMPORT_TOTAL, status.counts().total());
        properties.put(BayanModel.PROP_IMPORT_PROCESSED, status.counts().processed());
        properties.put(BayanModel.PROP_IMPORT_NEW, status.counts().fresh());
        properties.put(BayanModel.PROP_IMPORT_CHANGED, status.counts().changed());
        properties.put(BayanModel.PROP_IMPORT_UNCHANGED, status.counts().unchanged());
        properties.put(BayanModel.PROP_IMPORT_WRONG, status.counts().wrong());
        silentWrites.on(file, () -> nodeService.addAspect(file, BayanModel.ASPECT_AUTHORITY_IMPORT, properties));
    }

    /** Which content the file has; ACS never uses a content URL twice. Empty while it has none. */
    Optional<String> contentUrl(NodeRef file) {
        return nodeService.getProperty(file, ContentModel.PROP_CONTENT) instanceof ContentData content
                ? Optional.ofNullable(content.getContentUrl())
                : Optional.empty();
    }

    /**
     * @throws CsvProblem if the file is too large
     */
    byte[] bytes(NodeRef file) throws CsvProblem {
        ContentReader reader = contentService.getReader(file, ContentModel.PROP_CONTENT);
        if (reader == null || !reader.exists()) {
            return new byte[0];
        }
        if (reader.getSize() > MAX_BYTES) {
            throw new CsvProblem("bayan.csv.tooLarge", Integer.toString(MAX_BYTES >> 20));
        }
        try (InputStream in = reader.getContentInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + file, e);
        }
    }

    private static String text(Map<QName, Serializable> properties, QName property) {
        return properties.get(property) instanceof String text ? text : "";
    }

    private static int number(Map<QName, Serializable> properties, QName property) {
        return properties.get(property) instanceof Number number ? number.intValue() : 0;
    }

    private static Optional<Instant> time(Map<QName, Serializable> properties, QName property) {
        return properties.get(property) instanceof Date date ? Optional.of(date.toInstant()) : Optional.empty();
    }
}
