package org.bayan.embedded.workflow.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.bayan.embedded.store.RepositoryStore;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;

/** The database that the workflow engine keeps its tables in: one H2 file beside the store, in the store's transactions. */
public final class WorkflowDatabase implements AutoCloseable {
    private static final int CONNECTIONS = 50;
    /** A run takes about fifty numbers. */
    private static final int BLOCK = 1_000;
    /**
     * The engine asks for the variables of a run that belong to no task. Its own index of the tasks holds all of them under one
     * value, and the database, which thinks that every value is as rare as any other, would look through the variables of all runs.
     */
    private static final List<String> INDEXES = List.of(
            "CREATE INDEX IF NOT EXISTS BAYAN_RU_VARIABLE_EXECUTION_TASK ON ACT_RU_VARIABLE (EXECUTION_ID_, TASK_ID_)",
            "CREATE INDEX IF NOT EXISTS BAYAN_HI_DETAIL_PROC_INST_TASK ON ACT_HI_DETAIL (PROC_INST_ID_, TASK_ID_)");

    private final JdbcDataSource source;
    private final JdbcConnectionPool pool;
    private final DataSource joined;
    private long next;
    private long endOfBlock;

    public WorkflowDatabase(Path file, RepositoryStore store) {
        // retry: the interrupt of a thread does not close the file for the others
        source = new JdbcDataSource();
        source.setURL(
                "jdbc:h2:retry:" + file.toAbsolutePath() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000");
        source.setUser("sa");
        source.setPassword("");
        pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(CONNECTIONS);
        joined = new JoinedConnections(pool, store);
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SEQUENCE IF NOT EXISTS SERIAL_NUMBERS START WITH 1");
        } catch (SQLException problem) {
            throw new IllegalStateException(
                    "The workflow database " + file + " cannot be opened: " + problem.getMessage(), problem);
        }
    }

    /** Connections that commit and roll back with the current transaction of the store. */
    DataSource joined() {
        return joined;
    }

    /** Adds to the engine's tables, once they are there. */
    void addIndexes() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String index : INDEXES) {
                statement.execute(index);
            }
        } catch (SQLException problem) {
            throw new IllegalStateException("The workflow database takes no indexes", problem);
        }
    }

    /** A number higher than all that were given before, whatever becomes of the transaction that asks for it. */
    synchronized long nextNumber() {
        if (next == endOfBlock) {
            next = block() * BLOCK;
            endOfBlock = next + BLOCK;
        }
        return next++;
    }

    private long block() {
        try (Connection connection = pool.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT NEXT VALUE FOR SERIAL_NUMBERS");
                ResultSet result = query.executeQuery()) {
            result.next();
            return result.getLong(1);
        } catch (SQLException problem) {
            throw new IllegalStateException("The workflow database gives no numbers", problem);
        }
    }

    @Override
    public void close() {
        // None of the pool, which would roll back what is closed by then.
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException problem) {
            throw new IllegalStateException("The workflow database was not closed cleanly", problem);
        } finally {
            pool.dispose();
        }
    }
}
