package org.bayan.embedded.api.facts;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Reads what {@code javap -protected -constants} prints, from a file or from class files. */
final class SignatureText {
    private SignatureText() {}

    static Map<String, Signature> parse(List<String> lines) {
        Map<String, Signature> found = new TreeMap<>();
        String head = null;
        Set<String> members = new HashSet<>();
        for (String line : lines) {
            if (line.startsWith("#") || line.startsWith("Compiled from") || line.isBlank()) {
                continue;
            }
            if (line.equals("}")) {
                Signature signature = Signature.of(head, members);
                found.put(signature.name(), signature);
                members = new HashSet<>();
            } else if (line.startsWith(" ")) {
                members.add(line);
            } else {
                head = line;
            }
        }
        return found;
    }

    static Map<String, Signature> ofClasses(Path folder, String... packages) {
        List<String> command = new ArrayList<>(List.of("-protected", "-constants"));
        for (String name : packages) {
            try (Stream<Path> files = Files.walk(folder.resolve(name))) {
                files.filter(file -> file.toString().endsWith(".class"))
                        .map(Path::toString)
                        .forEach(command::add);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        int code = ToolProvider.findFirst("javap").orElseThrow().run(writer, writer, command.toArray(new String[0]));
        if (code != 0) {
            throw new IllegalStateException("javap failed: " + out);
        }
        return parse(out.toString().lines().toList());
    }
}
