package org.bayan.embedded;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CountDownLatch;

/** Starts one repository and keeps it running: {@code Main DATA_DIRECTORY PORT [KEY=VALUE ...]}, the password of admin on standard input. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        List<String> properties = Arrays.stream(arguments).skip(2).toList();
        if (arguments.length < 2
                || !arguments[1].matches("\\d{1,5}")
                || properties.stream().anyMatch(property -> property.indexOf('=') < 1)) {
            System.err.println("usage: Main DATA_DIRECTORY PORT [KEY=VALUE ...] "
                    + "(properties of modules; the password of admin is read from standard input)");
            System.exit(2);
        }
        String password = readLine();
        EmbeddedPlatform.Builder builder = EmbeddedPlatform.builder(Path.of(arguments[0]))
                .adminPassword(password)
                .port(Integer.parseInt(arguments[1]));
        properties.stream().map(property -> property.split("=", 2)).forEach(p -> builder.property(p[0], p[1]));
        EmbeddedPlatform platform = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "shutdown"));
        System.out.println(platform.url());
        new CountDownLatch(1).await();
    }

    /** Null when there is no line: an existing data directory keeps its password. */
    private static String readLine() {
        Scanner in = new Scanner(System.in, StandardCharsets.UTF_8);
        String line = in.hasNextLine() ? in.nextLine().strip() : "";
        return line.isEmpty() ? null : line;
    }
}
