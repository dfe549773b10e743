package org.bayan.bootstrap;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.alfresco.service.cmr.attributes.AttributeService;

/**
 * What Bayan has once made in this repository, in ACS's attributes. It tells what a newer release adds from what an administrator has
 * removed, which is not made again.
 */
public class SetupRecord {
    private static final String[] KEY = {"bayan", "archiveSetup", "made"};
    private static final String SEPARATOR = ",";

    private final AttributeService attributeService;

    public SetupRecord(AttributeService attributeService) {
        this.attributeService = attributeService;
    }

    /** The keys of folders and groups. Empty in a new repository, and in one of a release that kept no record. */
    Set<String> made() {
        Object stored = attributeService.getAttribute(KEY[0], KEY[1], KEY[2]);
        return stored == null
                ? new LinkedHashSet<>()
                : new LinkedHashSet<>(Arrays.asList(stored.toString().split(SEPARATOR)));
    }

    void keep(Set<String> made) {
        attributeService.setAttribute(String.join(SEPARATOR, made), KEY[0], KEY[1], KEY[2]);
    }
}
