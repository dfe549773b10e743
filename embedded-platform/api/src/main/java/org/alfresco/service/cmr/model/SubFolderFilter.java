package org.alfresco.service.cmr.model;

import org.alfresco.service.cmr.repository.ChildAssociationRef;

/** Says which sub-folders a deep listing enters. */
public interface SubFolderFilter {
    boolean isEnterSubfolder(ChildAssociationRef subfolderRef);
}
