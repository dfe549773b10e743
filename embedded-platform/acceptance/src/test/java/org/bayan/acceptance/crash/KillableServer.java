package org.bayan.acceptance.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.HostFolder;
import org.bayan.acceptance.server.HostProcess;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.RunId;

/** One of our own hosts that is killed and started again on the same data. */
final class KillableServer implements AutoCloseable {
    /** What was lost with the process is taken up again within seconds, not a minute. */
    private static final Map<String, String> SWEEP_SOON =
            Map.of("bayan.sweep.startDelaySeconds", "1", "bayan.sweep.intervalSeconds", "2");

    private final HostFolder folder = HostFolder.fresh("kill9");
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition isUp = lock.newCondition();
    private HostProcess host;

    void start() {
        HostProcess started = HostProcess.start(folder, SWEEP_SOON);
        lock.lock();
        try {
            host = started;
            isUp.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the server runs. */
    Acs acs() {
        lock.lock();
        try {
            while (host == null) {
                isUp.awaitUninterruptibly();
            }
            return host.server().asAdministrator();
        } finally {
            lock.unlock();
        }
    }

    /** As {@code kill -9}: the process has no time to write anything. */
    void kill() {
        taken().kill();
    }

    void stop() {
        taken().stop();
    }

    private HostProcess taken() {
        lock.lock();
        try {
            HostProcess running = host;
            host = null;
            return running;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Uploads statements and waits until all of them are described.
     *
     * @param text of the statement of each number, from 0 on
     * @return their ids
     */
    List<String> statements(String folderName, int count, IntFunction<String> text) {
        Acs acs = acs();
        String parent =
                acs.nodes().createFolder("-root-", RunId.name(folderName)).id();
        List<Node> uploaded = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            uploaded.add(acs.nodes()
                    .file(parent)
                    .named("s" + i + ".txt")
                    .asStatement()
                    .text(text.apply(i))
                    .create());
        }
        Described described = new Described(acs);
        return uploaded.stream().map(node -> described.done(node.id()).id()).toList();
    }

    @Override
    public void close() {
        HostProcess running = taken();
        if (running != null) {
            running.stop();
        }
    }
}
