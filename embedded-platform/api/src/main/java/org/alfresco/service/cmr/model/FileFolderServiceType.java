package org.alfresco.service.cmr.model;

/** How a type looks as a file or folder. */
public enum FileFolderServiceType {
    FILE,
    FOLDER,
    SYSTEM_FOLDER,
    INVALID;
}
