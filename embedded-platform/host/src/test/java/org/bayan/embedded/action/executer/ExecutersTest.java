package org.bayan.embedded.action.executer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.rule.RuleServiceException;
import org.bayan.embedded.fixture.RepositoryFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.extensions.surf.util.I18NUtil;

class ExecutersTest {
    @TempDir
    Path folder;

    private RepositoryFixture repository;
    private NodeRef node;

    @BeforeEach
    void open() {
        repository = new RepositoryFixture(folder).start();
        I18NUtil.registerResourceBundle("org.bayan.embedded.messages.actions");
        register("add-features", new AddFeatures(repository.nodes));
        register("remove-features", new RemoveFeatures(repository.nodes));
        register("specialise-type", new SpecialiseType(repository.nodes, repository.dictionary));
        register("set-property-value", new SetPropertyValue(repository.nodes));
        register("copy", new Copy(repository.nodes, repository.copies));
        register("mail", new DeclaredOnly());
        node = repository.inTransaction(() -> repository.create(repository.home(), ContentModel.TYPE_CONTENT, "a.txt"));
    }

    @AfterEach
    void close() {
        repository.close();
    }

    private void register(String name, ParameterList executer) {
        executer.setBeanName(name);
        executer.setRuntimeActionService(repository.registry);
        executer.setMlAwareNodeService(repository.nodes);
        executer.setLockService(repository.locks);
        executer.setIgnoreLock(false);
        executer.init();
    }

    private void run(String name, Map<String, Serializable> parameters) {
        repository.inTransaction(() -> {
            repository.actions.executeAction(repository.actions.createAction(name, parameters), node);
            return null;
        });
    }

    @Test
    void addFeatures_addsTheAspectWithItsProperties() {
        run(
                "add-features",
                Map.of("aspect-name", ContentModel.ASPECT_TITLED, ContentModel.PROP_TITLE.toString(), "Title"));
        assertThat(repository.inTransaction(() -> repository.nodes.getProperty(node, ContentModel.PROP_TITLE)))
                .isEqualTo("Title");
        run("remove-features", Map.of("aspect-name", ContentModel.ASPECT_TITLED));
        assertThat(repository.inTransaction(() -> repository.nodes.hasAspect(node, ContentModel.ASPECT_TITLED)))
                .isFalse();
    }

    @Test
    void execute_withoutAMandatoryParameter_isRefused() {
        assertThatThrownBy(() -> run("add-features", Map.of()))
                .isInstanceOf(RuleServiceException.class)
                .hasMessageContaining("aspect-name");
    }

    @Test
    void specialiseType_onlyGoesDown() {
        run("specialise-type", Map.of("type-name", ContentModel.TYPE_FOLDER));
        assertThat(repository.inTransaction(() -> repository.nodes.getType(node)))
                .isEqualTo(ContentModel.TYPE_CONTENT);
    }

    @Test
    void setPropertyValue_setsIt() {
        run("set-property-value", Map.of("property", ContentModel.PROP_NAME, "value", "b.txt"));
        assertThat(repository.inTransaction(() -> repository.nodes.getProperty(node, ContentModel.PROP_NAME)))
                .isEqualTo("b.txt");
    }

    @Test
    void execute_onALockedNode_isPassedOver() {
        when(repository.locks.isLockedAndReadOnly(node)).thenReturn(true);
        run("set-property-value", Map.of("property", ContentModel.PROP_NAME, "value", "b.txt"));
        assertThat(repository.inTransaction(() -> repository.nodes.getProperty(node, ContentModel.PROP_NAME)))
                .isEqualTo("a.txt");
    }

    @Test
    void copy_keepsTheNameAndGoesAsDeepAsAsked() {
        run("copy", Map.of("destination-folder", repository.home(), "deep-copy", true));
        verify(repository.copies)
                .copyAndRename(
                        node,
                        repository.home(),
                        ContentModel.ASSOC_CONTAINS,
                        repository.inTransaction(
                                () -> repository.nodes.getPrimaryParent(node).getQName()),
                        true);
    }

    @Test
    void declaredOnly_saysThatItIsNotSupported() {
        assertThatThrownBy(() -> run("mail", Map.of()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("mail");
    }

    @Test
    void definition_hasTitleAndLabels() {
        ActionDefinition definition = repository.actions.getActionDefinition("add-features");
        assertThat(definition.getTitle()).isEqualTo("Add aspect");
        assertThat(definition.getParameterDefintion("aspect-name").getDisplayLabel())
                .isEqualTo("Aspect");
        assertThat(definition.getParameterDefintion("aspect-name").getParameterConstraintName())
                .isEqualTo("ac-aspects");
    }
}
