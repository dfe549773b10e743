package org.bayan.acceptance.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.UUID;
import org.bayan.acceptance.client.Login;
import org.bayan.acceptance.server.HostFolder;
import org.bayan.acceptance.server.HostProcess;

/** One of our own hosts, always at the same address, with a switch: {@code POST /stop} and {@code POST /start}. */
final class RestartableServer implements AutoCloseable {
    private static final int NO_CONTENT = 204;
    private static final long NO_BODY = -1;
    /** What was lost with the process is taken up again within seconds, not a minute. */
    private static final Map<String, String> SWEEP_SOON =
            Map.of("bayan.sweep.startDelaySeconds", "1", "bayan.sweep.intervalSeconds", "2");

    private final HostFolder folder = HostFolder.fresh("restart");
    private final String password = UUID.randomUUID().toString();
    private final HttpServer control;
    private final int port;
    private HostProcess host;

    RestartableServer() throws IOException {
        port = freePort();
        start();
        control = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        control.createContext("/stop", exchange -> answer(exchange, this::stop));
        control.createContext("/start", exchange -> answer(exchange, this::start));
        control.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void answer(HttpExchange exchange, Runnable work) throws IOException {
        try (exchange) {
            work.run();
            exchange.sendResponseHeaders(NO_CONTENT, NO_BODY);
        }
    }

    private synchronized void start() {
        host = HostProcess.start(folder, SWEEP_SOON, password, port);
    }

    private synchronized void stop() {
        if (host != null) {
            host.stop();
            host = null;
        }
    }

    synchronized String url() {
        return host.server().url();
    }

    synchronized Login administrator() {
        return host.server().administrator();
    }

    String switchUrl() {
        return "http://127.0.0.1:" + control.getAddress().getPort();
    }

    @Override
    public void close() {
        control.stop(0);
        stop();
    }
}
