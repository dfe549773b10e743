package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/** A web script's descriptor file. */
public interface Description extends BaseDescriptionDocument {
    String getStorePath();

    String getScriptPath();

    Path getPackage();

    String getDescPath();

    InputStream getDescDocument() throws IOException;

    String getKind();

    Set<String> getFamilys();

    RequiredAuthentication getRequiredAuthentication();

    String getRunAs();

    RequiredTransaction getRequiredTransaction();

    RequiredTransactionParameters getRequiredTransactionParameters();

    RequiredCache getRequiredCache();

    String getMethod();

    String[] getURIs();

    FormatStyle getFormatStyle();

    String getDefaultFormat();

    Map<String, Serializable> getExtensions();

    Lifecycle getLifecycle();

    boolean getMultipartProcessing();

    void setMultipartProcessing(boolean multipartProcessing);

    /** Where a URL names the format. */
    enum FormatStyle {
        any,
        extension,
        argument;
    }

    /** How stable a web script is. */
    enum Lifecycle {
        none,
        sample,
        draft,
        draft_public_api,
        public_api,
        deprecated,
        internal,
        limited_support;
    }

    /** Who may call a web script. */
    enum RequiredAuthentication {
        none,
        guest,
        user,
        sysadmin,
        admin;
    }

    /** What may be cached of an answer. */
    interface RequiredCache {
        boolean getNeverCache();

        boolean getIsPublic();

        boolean getMustRevalidate();
    }

    /** Whether a web script runs in a transaction. */
    enum RequiredTransaction {
        none,
        required,
        requiresnew;
    }

    /** The transaction that a web script runs in. */
    interface RequiredTransactionParameters {
        RequiredTransaction getRequired();

        TransactionCapability getCapability();

        int getBufferSize();
    }

    /** Whether a web script writes. */
    enum TransactionCapability {
        readonly,
        readwrite;
    }
}
