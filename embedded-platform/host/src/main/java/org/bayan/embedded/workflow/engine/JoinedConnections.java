package org.bayan.embedded.workflow.engine;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.bayan.embedded.store.Participant;
import org.bayan.embedded.store.RepositoryStore;
import org.springframework.dao.DataAccessResourceFailureException;

/** Within a transaction of the store every request gets the same connection, whose end is the transaction's. */
final class JoinedConnections implements DataSource {
    private final DataSource source;
    private final RepositoryStore store;

    JoinedConnections(DataSource source, RepositoryStore store) {
        this.source = source;
        this.store = store;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Joined joined = store.participant(this, this::join);
        return joined == null ? source.getConnection() : joined.shared;
    }

    private Joined join() {
        try {
            Connection connection = source.getConnection();
            connection.setAutoCommit(false);
            return new Joined(connection);
        } catch (SQLException problem) {
            throw new DataAccessResourceFailureException("The workflow database gives no connection", problem);
        }
    }

    private static final class Joined implements Participant {
        private final Connection connection;
        private final Connection shared;

        Joined(Connection connection) {
            this.connection = connection;
            this.shared = (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        try {
                            return method.getName().equals("close") ? null : method.invoke(connection, arguments);
                        } catch (InvocationTargetException problem) {
                            throw problem.getTargetException();
                        }
                    });
        }

        @Override
        public void commit() {
            try {
                connection.commit();
            } catch (SQLException problem) {
                throw new DataAccessResourceFailureException("The workflow database did not commit", problem);
            }
        }

        @Override
        public void end() {
            try (connection) {
                connection.rollback();
            } catch (SQLException problem) {
                throw new DataAccessResourceFailureException("The workflow database did not roll back", problem);
            }
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The workflow database has one user");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return source.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        source.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        source.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return source.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return source.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return source.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return source.isWrapperFor(type);
    }
}
