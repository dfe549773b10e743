package org.bayan.acceptance.crash;

import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.server.HostFolder;
import org.bayan.acceptance.server.HostProcess;

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

    @Override
    public void close() {
        HostProcess running = taken();
        if (running != null) {
            running.stop();
        }
    }
}
