package org.bayan.embedded.api.genuine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.alfresco.service.cmr.repository.NodeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The declared API against the jars of a genuine ACS. Profile {@code acs} points {@code acs.api.jars} at the artifacts it resolves;
 * by hand it may name any WEB-INF/lib.
 */
class GenuineApiTest {

    /** What the declared classes share with the host behind them. */
    private static final String OUR_OWN = "org/bayan/embedded/";

    @Test
    @EnabledIfSystemProperty(
            named = "acs.api.jars",
            matches = ".+",
            disabledReason = "needs the jars of a genuine ACS: -Dacs.api.jars=FOLDER, or profile acs")
    void declaredApi_heldAgainstGenuineJars_isTrueSubset() throws Exception {
        var declared = new ClassLibrary(Path.of(NodeService.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()));
        var genuine = new ClassLibrary(Path.of(System.getProperty("acs.api.jars")));

        assertThat(declared.names()).hasSizeGreaterThan(100);
        assertThat(new ApiComparison(declared, genuine).differences())
                .filteredOn(difference -> !difference.startsWith(OUR_OWN))
                .isEmpty();
    }
}
