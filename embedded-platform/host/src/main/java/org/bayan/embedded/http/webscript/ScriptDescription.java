package org.bayan.embedded.http.webscript;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Path;

/** A web script's descriptor, read. The id is the descriptor's path without {@code .desc.xml}. */
record ScriptDescription(
        String id,
        String shortName,
        String text,
        List<String> urls,
        RequiredAuthentication authentication,
        RequiredTransactionParameters transaction,
        FormatStyle formatStyle,
        String defaultFormat,
        RequiredCache cache,
        Lifecycle lifecycle,
        Set<String> families,
        byte[] document)
        implements Description {

    /** The transaction that a script runs in. */
    record Transaction(RequiredTransaction getRequired, TransactionCapability getCapability, int getBufferSize)
            implements RequiredTransactionParameters {}

    /** What may be cached of a script's answers. */
    record Caching(boolean getNeverCache, boolean getIsPublic, boolean getMustRevalidate) implements RequiredCache {}

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getShortName() {
        return shortName;
    }

    @Override
    public String getDescription() {
        return text;
    }

    @Override
    public String getStorePath() {
        return "classpath:alfresco/templates/webscripts";
    }

    @Override
    public String getScriptPath() {
        int slash = id.lastIndexOf('/');
        return slash < 0 ? "" : id.substring(0, slash);
    }

    @Override
    public Path getPackage() {
        throw new UnsupportedOperationException("Description.getPackage");
    }

    @Override
    public String getDescPath() {
        return id + ".desc.xml";
    }

    @Override
    public InputStream getDescDocument() {
        return new ByteArrayInputStream(document);
    }

    @Override
    public String getKind() {
        return null;
    }

    @Override
    public Set<String> getFamilys() {
        return families;
    }

    @Override
    public RequiredAuthentication getRequiredAuthentication() {
        return authentication;
    }

    @Override
    public String getRunAs() {
        return null;
    }

    @Override
    public RequiredTransaction getRequiredTransaction() {
        return transaction.getRequired();
    }

    @Override
    public RequiredTransactionParameters getRequiredTransactionParameters() {
        return transaction;
    }

    @Override
    public RequiredCache getRequiredCache() {
        return cache;
    }

    /** The last part of the id: {@code org/example/report.get} answers GET. */
    @Override
    public String getMethod() {
        return id.substring(id.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    @Override
    public String[] getURIs() {
        return urls.toArray(String[]::new);
    }

    @Override
    public FormatStyle getFormatStyle() {
        return formatStyle;
    }

    @Override
    public String getDefaultFormat() {
        return defaultFormat;
    }

    @Override
    public Map<String, Serializable> getExtensions() {
        return Map.of();
    }

    @Override
    public Lifecycle getLifecycle() {
        return lifecycle;
    }

    @Override
    public boolean getMultipartProcessing() {
        return true;
    }

    @Override
    public void setMultipartProcessing(boolean multipartProcessing) {
        throw new UnsupportedOperationException("Description.setMultipartProcessing");
    }
}
