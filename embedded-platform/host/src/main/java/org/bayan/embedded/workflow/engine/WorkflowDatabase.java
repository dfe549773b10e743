package org.bayan.embedded.workflow.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.bayan.embedded.store.RepositoryStore;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;

/** The database that the workflow engine keeps its tables in: one H2 file beside the store, in the store's transactions. */
public final class WorkflowDatabase implements AutoCloseable {
    private static final int CONNECTIONS = 50;

    private final JdbcConnectionPool pool;
    private final DataSource joined;

    public WorkflowDatabase(Path file, RepositoryStore store) {
        // retry: the interrupt of a thread does not close the file for the others
        JdbcDataSource source = new JdbcDataSource();
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

    /** A number that was never given before, whatever becomes of the transaction that asks for it. */
    long nextNumber() {
        try (Connection connection = pool.getConnection();
                PreparedStatement next = connection.prepareStatement("SELECT NEXT VALUE FOR SERIAL_NUMBERS");
                ResultSet result = next.executeQuery()) {
            result.next();
            return result.getLong(1);
        } catch (SQLException problem) {
            throw new IllegalStateException("The workflow database gives no numbers", problem);
        }
    }

    @Override
    public void close() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException problem) {
            throw new IllegalStateException("The workflow database was not closed cleanly", problem);
        } finally {
            pool.dispose();
        }
    }
}
