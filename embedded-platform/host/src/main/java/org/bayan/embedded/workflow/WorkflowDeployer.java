package org.bayan.embedded.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.bayan.embedded.dictionary.HostDictionary;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Loads the task models, labels and process definitions that a module's context file names. Parent of the beans that modules
 * declare. Models are there as soon as the bean is; definitions are deployed when the repository has started.
 */
public final class WorkflowDeployer {
    private WorkflowService workflowService;
    private HostDictionary dictionary;
    private List<String> models = List.of();
    private List<String> labels = List.of();
    private List<Properties> workflowDefinitions = List.of();

    public void setWorkflowService(WorkflowService workflowService) {
        this.workflowService = workflowService;
    }

    public void setDictionary(HostDictionary dictionary) {
        this.dictionary = dictionary;
    }

    public void setModels(List<String> models) {
        this.models = models;
    }

    public void setLabels(List<String> labels) {
        this.labels = labels;
    }

    public void setWorkflowDefinitions(List<Properties> workflowDefinitions) {
        this.workflowDefinitions = workflowDefinitions;
    }

    /** Called when all properties are set. */
    public void init() {
        models.forEach(dictionary::addModel);
        labels.forEach(I18NUtil::registerResourceBundle);
    }

    /** Within a transaction. Deploys what is not there yet, and what asks to be deployed anew at every start. */
    public void deploy() {
        workflowDefinitions.forEach(this::deploy);
    }

    private void deploy(Properties definition) {
        String engine = required(definition, "engineId");
        String location = required(definition, "location");
        String mimetype = definition.getProperty("mimetype", "text/xml");
        boolean redeploy = Boolean.parseBoolean(definition.getProperty("redeploy"));
        try {
            if (!redeploy && isDeployed(engine, location, mimetype)) {
                return;
            }
            try (InputStream bpmn = open(location)) {
                workflowService.deployDefinition(engine, bpmn, mimetype, location);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("The workflow definition " + location + " cannot be read", problem);
        }
    }

    private boolean isDeployed(String engine, String location, String mimetype) throws IOException {
        try (InputStream bpmn = open(location)) {
            return workflowService.isDefinitionDeployed(engine, bpmn, mimetype);
        }
    }

    private static InputStream open(String location) {
        InputStream found = WorkflowDeployer.class.getClassLoader().getResourceAsStream(location);
        if (found == null) {
            throw new WorkflowException("The workflow definition " + location + " is not on the class path");
        }
        return found;
    }

    private static String required(Properties definition, String name) {
        String value = definition.getProperty(name);
        if (value == null || value.isEmpty()) {
            throw new WorkflowException("A workflow definition to deploy has no " + name + ": " + definition);
        }
        return value;
    }
}
