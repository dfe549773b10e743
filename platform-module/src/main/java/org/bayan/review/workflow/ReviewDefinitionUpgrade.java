package org.bayan.review.workflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deploys a new version of the workflow's definition when a release brings one that differs. ACS's deployer cannot: with {@code
 * redeploy=true} every start makes a version, with {@code false} it looks only whether there is any. Running reviews end as they
 * began. Runs at each start.
 */
public class ReviewDefinitionUpgrade extends AbstractModuleComponent {
    private static final Logger LOG = LoggerFactory.getLogger(ReviewDefinitionUpgrade.class);
    private static final String KEY = "bayan.workflow";
    private static final String NAME = "bayan-review";
    private static final String MIME_TYPE = "text/xml";

    private final WorkflowService workflowService;
    private final AttributeService attributeService;
    private final String location;

    /**
     * @param location of the BPMN on the class path
     */
    public ReviewDefinitionUpgrade(
            WorkflowService workflowService, AttributeService attributeService, String location) {
        this.workflowService = workflowService;
        this.attributeService = attributeService;
        this.location = location;
    }

    @Override
    protected void executeInternal() throws IOException {
        byte[] definition = definition();
        String print = print(definition);
        Object known = attributeService.getAttribute(KEY, NAME);
        if (print.equals(known)) {
            return;
        }
        if (known != null) {
            workflowService.deployDefinition(
                    ActivitiConstants.ENGINE_ID,
                    new ByteArrayInputStream(definition),
                    MIME_TYPE,
                    NAME + ".bpmn20.xml",
                    true);
            LOG.info(
                    "This release has another workflow {}: new reviews follow it, running ones end as they began.",
                    NAME);
        }
        // The first time ACS's deployer has deployed it, or is about to.
        attributeService.setAttribute(print, KEY, NAME);
    }

    private byte[] definition() throws IOException {
        try (InputStream in = ReviewDefinitionUpgrade.class.getClassLoader().getResourceAsStream(location)) {
            if (in == null) {
                throw new IOException(location + " is missing from the module's JAR");
            }
            return in.readAllBytes();
        }
    }

    private static String print(byte[] definition) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(definition));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
