package org.bayan.embedded.api.genuine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Classes by internal name: those of a folder of class files or of all jars in a folder, and behind them those of the JDK. */
final class ClassLibrary {

    private static final String SUFFIX = ".class";

    private final Map<String, Path> jarOrFile = new HashMap<>();
    private final Map<String, Optional<ClassShape>> shapes = new HashMap<>();

    /**
     * @throws IllegalArgumentException if the folder holds neither jars nor classes
     */
    ClassLibrary(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith(SUFFIX)) {
                    jarOrFile.put(
                            internalName(folder.relativize(file).toString().replace('\\', '/')), file);
                } else if (file.toString().endsWith(".jar")) {
                    indexJar(file);
                }
            }
        }
        if (jarOrFile.isEmpty()) {
            throw new IllegalArgumentException("No class and no jar is in " + folder);
        }
    }

    private void indexJar(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(SUFFIX) && !name.startsWith("META-INF/"))
                    .forEach(name -> jarOrFile.putIfAbsent(internalName(name), jar));
        }
    }

    private static String internalName(String path) {
        return path.substring(0, path.length() - SUFFIX.length());
    }

    /** The names of the classes in the folder, sorted, without those of the JDK. */
    Set<String> names() {
        return new TreeSet<>(jarOrFile.keySet());
    }

    Optional<ClassShape> find(String internalName) {
        return shapes.computeIfAbsent(internalName, this::read);
    }

    private Optional<ClassShape> read(String internalName) {
        try {
            Path source = jarOrFile.get(internalName);
            if (source == null) {
                return readFromJdk(internalName);
            }
            if (source.toString().endsWith(SUFFIX)) {
                return Optional.of(ClassShape.of(Files.readAllBytes(source)));
            }
            try (var zip = new ZipFile(source.toFile());
                    var in = zip.getInputStream(zip.getEntry(internalName + SUFFIX))) {
                return Optional.of(ClassShape.of(in.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ClassShape> readFromJdk(String internalName) throws IOException {
        try (var in = ClassLoader.getPlatformClassLoader().getResourceAsStream(internalName + SUFFIX)) {
            return in == null ? Optional.empty() : Optional.of(ClassShape.of(in.readAllBytes()));
        }
    }
}
