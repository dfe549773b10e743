package org.bayan.embedded.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.bayan.embedded.store.RepositoryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkflowDatabaseTest {
    @TempDir
    private Path directory;

    private RepositoryStore store;
    private WorkflowDatabase database;

    @BeforeEach
    void open() {
        store = new RepositoryStore(directory.resolve("store"));
        database = new WorkflowDatabase(directory.resolve("workflow"), store);
    }

    @AfterEach
    void close() {
        database.close();
        store.close();
    }

    @Test
    void queryOfVariables_asksForOneRunOnly() throws Exception {
        startEngine();

        assertThat(plan("SELECT * FROM ACT_RU_VARIABLE WHERE EXECUTION_ID_ = '1' AND NAME_ = 'x' AND TASK_ID_ IS NULL"))
                .contains("EXECUTION_ID_ = '1'\n");
        assertThat(plan("SELECT * FROM ACT_HI_DETAIL WHERE PROC_INST_ID_ = '1' AND TASK_ID_ IS NULL"))
                .contains("PROC_INST_ID_ = '1'\n");
    }

    private void startEngine() {
        WorkflowEngine engine = new WorkflowEngine();
        engine.start(database, Map.of(), List.of(), List.of());
        engine.close();
    }

    /** What the database looks at stands in a comment of the plan, above the conditions that it checks row by row. */
    private String plan(String query) throws SQLException {
        try (Connection connection = database.joined().getConnection();
                Statement statement = connection.createStatement();
                ResultSet plan = statement.executeQuery("EXPLAIN " + query)) {
            plan.next();
            String text = plan.getString(1);
            return text.substring(text.indexOf("/*"), text.indexOf("*/")) + "\n";
        }
    }

    @Test
    void numbers_riseOverRestarts() {
        long first = database.nextNumber();
        long second = database.nextNumber();
        database.close();
        database = new WorkflowDatabase(directory.resolve("workflow"), store);

        assertThat(second).isGreaterThan(first);
        assertThat(database.nextNumber()).isGreaterThan(second);
    }
}
