package org.bayan.embedded.workflow.definition;

import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.activiti.bpmn.exceptions.XMLException;
import org.activiti.engine.ActivitiException;
import org.activiti.engine.impl.bpmn.deployer.BpmnDeployer;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.repository.Deployment;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.engine.repository.ProcessDefinitionQuery;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowDeployment;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.util.GUID;
import org.bayan.embedded.workflow.GlobalIds;
import org.bayan.embedded.workflow.engine.WorkflowEngine;

/** Deploys process definitions and finds them. */
public final class Definitions {
    private final WorkflowEngine engine;
    private final DefinitionViews views;

    public Definitions(WorkflowEngine engine, DefinitionViews views) {
        this.engine = engine;
        this.views = views;
    }

    public WorkflowDeployment deploy(InputStream bpmn, String name) {
        try {
            Deployment deployment = engine.definitions()
                    .createDeployment()
                    .addInputStream(GUID.generate() + "." + BpmnDeployer.BPMN_RESOURCE_SUFFIXES[0], bpmn)
                    .name(name)
                    .deploy();
            ProcessDefinition made = query().deploymentId(deployment.getId()).list().stream()
                    .findFirst()
                    .orElse(null);
            if (made == null) {
                throw new WorkflowException("The workflow definition " + name + " holds no process");
            }
            Unsupported.refuseJobs(engine.definitions().getBpmnModel(made.getId()));
            return new WorkflowDeployment(views.definition(made));
        } catch (ActivitiException | XMLException problem) {
            throw new WorkflowException(
                    "The workflow definition " + name + " could not be deployed: " + problem.getMessage(), problem);
        }
    }

    private ProcessDefinitionQuery query() {
        return engine.definitions().createProcessDefinitionQuery();
    }

    /** Whether a process of that key is there, in whatever version. */
    public boolean isDeployed(InputStream bpmn) {
        return query().processDefinitionKey(key(bpmn)).count() > 0;
    }

    private static String key(InputStream bpmn) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(bpmn);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("process")) {
                    return reader.getAttributeValue(null, "id");
                }
            }
        } catch (XMLStreamException problem) {
            throw new WorkflowException("The workflow definition cannot be read: " + problem.getMessage(), problem);
        }
        throw new WorkflowException("The workflow definition holds no process");
    }

    /** Takes the runs of the definition away too. */
    public void undeploy(String definitionId) {
        ProcessDefinition found =
                query().processDefinitionId(GlobalIds.local(definitionId)).singleResult();
        if (found == null) {
            throw new WorkflowException("There is no workflow definition " + definitionId);
        }
        engine.definitions().deleteDeployment(found.getDeploymentId());
    }

    /** @param latestOnly one version of each */
    public List<WorkflowDefinition> all(boolean latestOnly) {
        ProcessDefinitionQuery query = latestOnly ? query().latestVersion() : query();
        return query.list().stream().map(views::definition).toList();
    }

    public List<WorkflowDefinition> allNamed(String name) {
        return query().processDefinitionKey(GlobalIds.local(name)).list().stream()
                .map(views::definition)
                .toList();
    }

    /** Null when there is none. */
    public WorkflowDefinition byId(String id) {
        return views.definition(query().processDefinitionId(GlobalIds.local(id)).singleResult());
    }

    /** The latest version; null when there is none. */
    public WorkflowDefinition byName(String name) {
        return views.definition(query().processDefinitionKey(GlobalIds.local(name))
                .latestVersion()
                .singleResult());
    }

    public List<WorkflowTaskDefinition> tasks(String id) {
        ProcessDefinitionEntity deployed = engine.deployed(GlobalIds.local(id));
        List<WorkflowTaskDefinition> tasks = new java.util.ArrayList<>();
        tasks.add(views.startTask(deployed));
        deployed.getTaskDefinitions().keySet().forEach(key -> tasks.add(views.task(deployed, key)));
        return tasks;
    }
}
