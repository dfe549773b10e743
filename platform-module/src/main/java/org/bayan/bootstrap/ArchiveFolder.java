package org.bayan.bootstrap;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;

/**
 * The folders that Bayan makes when it is installed. Each has an id of its own that never changes, so that it is found
 * whatever an administrator calls it and wherever it is moved.
 */
public enum ArchiveFolder {
    /** In Company Home; holds the folders that people work in. */
    BAYAN("bayan", 1),
    AUTHORITIES("authorities", 2),
    PERSONS("persons", 3),
    CORPORATE_BODIES("corporateBodies", 4),
    CHRONOLOGY_ENTRIES("chronologyEntries", 5),
    AUTHORITY_IMPORTS("authorityImports", 6),
    /** In the folder of imports; a file in it is only tried. */
    AUTHORITY_DRY_RUNS("authorityDryRuns", 7),
    /** In the Data Dictionary; holds the files that set Bayan up. */
    SETTINGS("settings", 16),
    /** In the Data Dictionary; holds the jobs over many statements. */
    LINK_BATCHES("linkBatches", 17);

    private final String key;
    private final NodeRef nodeRef;

    ArchiveFolder(String key, int number) {
        this.key = key;
        this.nodeRef = new NodeRef(
                StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, String.format("62617961-6e00-4000-8000-%012x", number));
    }

    public NodeRef nodeRef() {
        return nodeRef;
    }

    /** Names it in the record of what has been made. */
    String key() {
        return key;
    }

    /** Of the link from its parent. */
    QName linkName() {
        return QName.createQName(BayanModel.URI, key);
    }

    /** Of the name and the title in the bundle {@code bayan-authority}. */
    String messageKey() {
        return "bayan.folder." + key;
    }
}
