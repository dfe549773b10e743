package org.bayan.embedded.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.rule.Rule;
import org.alfresco.service.cmr.rule.RuleServiceException;
import org.alfresco.service.cmr.rule.RuleType;
import org.bayan.embedded.fixture.RepositoryFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostRuleServiceTest {
    @TempDir
    Path folder;

    private final List<String> ran = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch once = new CountDownLatch(1);
    private RepositoryFixture repository;
    private NodeRef watched;

    /** Notes on which node it ran, and as whom. */
    private final class Note extends ActionExecuterAbstractBase {
        @Override
        protected void executeImpl(Action action, NodeRef node) {
            ran.add(repository.nodes.getProperty(node, ContentModel.PROP_NAME) + " by "
                    + AuthenticationUtil.getRunAsUser());
            once.countDown();
        }

        @Override
        protected void addParameterDefinitions(List<ParameterDefinition> paramList) {
            // takes none
        }
    }

    @BeforeEach
    void open() {
        repository = new RepositoryFixture(folder).start();
        Note note = new Note();
        note.setBeanName("note");
        note.setRuntimeActionService(repository.registry);
        note.setMlAwareNodeService(repository.nodes);
        note.setLockService(repository.locks);
        note.init();
        watched = repository.inTransaction(
                () -> repository.create(repository.home(), ContentModel.TYPE_FOLDER, "watched"));
    }

    @AfterEach
    void close() {
        repository.close();
    }

    private Rule rule(String... types) {
        Rule rule = new Rule();
        rule.setTitle("note it");
        rule.setRuleTypes(new ArrayList<>(List.of(types)));
        rule.setAction(repository.actions.createAction("note"));
        return rule;
    }

    private Rule save(Rule rule) {
        return repository.inTransaction(() -> repository.rules.saveRule(watched, rule));
    }

    private NodeRef upload(NodeRef parent, String name, String text) {
        return repository.inTransaction(() -> {
            NodeRef node = repository.create(parent, ContentModel.TYPE_CONTENT, name);
            repository.write(node, text);
            ran.add("end of the upload");
            return node;
        });
    }

    @Test
    void saveRule_thenGetRules_givesItBack() {
        Rule rule = rule(RuleType.INBOUND, RuleType.UPDATE);
        rule.setDescription("d");
        rule.applyToChildren(true);
        rule.getAction().setParameterValue("p", "v");
        Rule saved = save(rule);
        List<Rule> rules = repository.inTransaction(() -> repository.rules.getRules(watched));
        assertThat(rules).containsExactly(saved);
        Rule read = rules.get(0);
        assertThat(read.getTitle()).isEqualTo("note it");
        assertThat(read.getDescription()).isEqualTo("d");
        assertThat(read.getRuleTypes()).containsExactly(RuleType.INBOUND, RuleType.UPDATE);
        assertThat(read.isAppliedToChildren()).isTrue();
        assertThat(read.getRuleDisabled()).isFalse();
        assertThat(read.getAction().getActionDefinitionName()).isEqualTo("note");
        assertThat(read.getAction().getParameterValues()).containsEntry("p", "v");
        assertThat(repository.inTransaction(() -> repository.rules.getOwningNodeRef(read)))
                .isEqualTo(watched);
    }

    @Test
    void saveRule_again_changesIt() {
        Rule saved = save(rule(RuleType.INBOUND));
        saved.setTitle("other");
        saved.setRuleDisabled(true);
        save(saved);
        List<Rule> rules = repository.inTransaction(() -> repository.rules.getRules(watched));
        assertThat(rules).hasSize(1);
        assertThat(rules.get(0).getTitle()).isEqualTo("other");
        assertThat(rules.get(0).getRuleDisabled()).isTrue();
    }

    @Test
    void inbound_upload_runsOnceAtTheEndAsTheUploader() {
        save(rule(RuleType.INBOUND));
        upload(watched, "a.txt", "text");
        assertThat(ran).containsExactly("end of the upload", "a.txt by admin");
    }

    @Test
    void inbound_emptyFile_waitsForContent() {
        save(rule(RuleType.INBOUND));
        NodeRef node = upload(watched, "a.txt", "");
        assertThat(ran).containsExactly("end of the upload");
        repository.inTransaction(() -> {
            repository.write(node, "text");
            return null;
        });
        assertThat(ran).containsExactly("end of the upload", "a.txt by admin");
    }

    @Test
    void update_isNotSetOffByTheUploadItself() {
        save(rule(RuleType.UPDATE));
        NodeRef node = upload(watched, "a.txt", "text");
        assertThat(ran).containsExactly("end of the upload");
        repository.inTransaction(() -> {
            repository.nodes.setProperty(node, ContentModel.PROP_TITLE, "t");
            return null;
        });
        assertThat(ran).containsExactly("end of the upload", "a.txt by admin");
    }

    @Test
    void outbound_deletion_runsBeforeTheNodeIsGone() {
        save(rule(RuleType.OUTBOUND));
        NodeRef node = upload(watched, "a.txt", "text");
        repository.inTransaction(() -> {
            repository.nodes.deleteNode(node);
            return null;
        });
        assertThat(ran).containsExactly("end of the upload", "a.txt by admin");
    }

    @Test
    void children_ruleThatAppliesToThem_runsInSubfolders() {
        Rule rule = rule(RuleType.INBOUND);
        save(rule);
        NodeRef below = repository.inTransaction(() -> repository.create(watched, ContentModel.TYPE_FOLDER, "below"));
        ran.clear();
        upload(below, "a.txt", "text");
        assertThat(ran).containsExactly("end of the upload");
        Rule saved = repository.inTransaction(
                () -> repository.rules.getRules(watched).get(0));
        saved.applyToChildren(true);
        save(saved);
        ran.clear();
        upload(below, "b.txt", "text");
        assertThat(ran).containsExactly("end of the upload", "b.txt by admin");
    }

    @Test
    void disabledRule_doesNotRun() {
        Rule rule = rule(RuleType.INBOUND);
        rule.setRuleDisabled(true);
        save(rule);
        upload(watched, "a.txt", "text");
        assertThat(ran).containsExactly("end of the upload");
    }

    @Test
    void disableRules_inTheThread_keepsThemFromRunning() {
        save(rule(RuleType.INBOUND));
        repository.rules.disableRules();
        try {
            upload(watched, "a.txt", "text");
        } finally {
            repository.rules.enableRules();
        }
        assertThat(ran).containsExactly("end of the upload");
    }

    @Test
    void asynchronousRule_runsAfterTheCommitAsTheUploader() throws InterruptedException {
        Rule rule = rule(RuleType.INBOUND);
        rule.setExecuteAsynchronously(true);
        save(rule);
        upload(watched, "a.txt", "text");
        assertThat(once.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(ran).contains("a.txt by admin");
    }

    @Test
    void rolledBackUpload_runsNoAsynchronousRule() {
        Rule rule = rule(RuleType.INBOUND);
        rule.setExecuteAsynchronously(true);
        save(rule);
        assertThatThrownBy(() -> repository.inTransaction(() -> {
                    NodeRef node = repository.create(watched, ContentModel.TYPE_CONTENT, "a.txt");
                    repository.write(node, "text");
                    throw new IllegalStateException("undone");
                }))
                .hasMessageContaining("undone");
        repository.actions.close();
        assertThat(ran).isEmpty();
    }

    @Test
    void saveRule_withoutPermission_isRefused() {
        assertThatThrownBy(() -> repository.as("bob", () -> repository.rules.saveRule(watched, rule(RuleType.INBOUND))))
                .isInstanceOf(RuleServiceException.class)
                .hasMessageContaining("Insufficient permissions to save a rule.");
    }

    @Test
    void removeRule_leavesNone() {
        Rule saved = save(rule(RuleType.INBOUND));
        repository.inTransaction(() -> {
            repository.rules.removeRule(watched, saved);
            return null;
        });
        assertThat(repository.inTransaction(() -> repository.rules.hasRules(watched)))
                .isFalse();
    }

    @Test
    void setRulePosition_reordersRules() {
        Rule first = save(rule(RuleType.INBOUND));
        Rule second = save(rule(RuleType.INBOUND));
        repository.inTransaction(() -> {
            repository.rules.setRulePosition(watched, second, 0);
            return null;
        });
        assertThat(repository.inTransaction(() -> repository.rules.getRules(watched)))
                .containsExactly(second, first);
    }
}
