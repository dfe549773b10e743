package org.bayan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;

/** The module's JAR by itself, as it stands in a WEB-INF/lib: nothing of the build's class path but the platform's SLF4J. */
class PackagedReaderIT {
    private static final Path JAR = Path.of(System.getProperty("bayan.artifact") + ".jar");
    private static final String CARRIED = "alfresco/module/bayan-platform/reader/";
    private static final long LARGEST = 45L << 20;

    @TempDir
    static Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statement.en.html",
                "statement.en.docx",
                "statement.en.doc",
                "statement.en.odt",
                "statement.en.rtf",
                "statement.en.epub",
                "statement-browser.en.pdf"
            })
    void read_withTheJarAlone_readsTheFormat(String file) throws Exception {
        try (URLClassLoader module = new URLClassLoader(
                new URL[] {
                    JAR.toUri().toURL(),
                    Logger.class.getProtectionDomain().getCodeSource().getLocation()
                },
                ClassLoader.getPlatformClassLoader())) {
            assertThat(read(module, SampleFiles.bytes(file), file))
                    .startsWith("Read[")
                    .contains("Statement on the reopening of the river bridge", "MPW/2017/118");
        }
    }

    @Test
    void jar_holdsNoLibraryOnThePlatformsClassPath() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(JarEntry::getName).filter(name -> name.endsWith(".class")))
                    .allMatch(name -> name.startsWith("org/bayan/"));
        }
        assertThat(Files.size(JAR)).isLessThan(LARGEST);
    }

    @Test
    void notice_namesEveryCarriedLibrary() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            String notice = new String(
                    jar.getInputStream(jar.getEntry("META-INF/NOTICE")).readAllBytes(), StandardCharsets.UTF_8);
            List<String> libraries = carried(jar);
            assertThat(libraries).isNotEmpty();
            assertThat(notice).contains(libraries);
        }
    }

    private static List<String> carried(JarFile jar) {
        List<String> names = new java.util.ArrayList<>();
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            String name = entries.nextElement().getName();
            if (name.startsWith(CARRIED + "lib/") && name.endsWith(".jar") && !name.endsWith("bayan-reader.jar")) {
                names.add(name.substring((CARRIED + "lib/").length()).replaceFirst("-[0-9][^-]*\\.jar$", ""));
            }
        }
        return names;
    }

    private static String read(ClassLoader module, byte[] bytes, String name) throws Exception {
        Class<?> configurationType = module.loadClass("org.bayan.reading.ReaderConfiguration");
        Class<?> readerType = module.loadClass("org.bayan.reading.ProcessDocumentReader");
        Class<?> sourceType = module.loadClass("org.bayan.reading.DocumentReader$Source");
        Object source = Proxy.newProxyInstance(
                module, new Class<?>[] {sourceType}, (proxy, method, arguments) -> new ByteArrayInputStream(bytes));
        Object configuration = configurationType.getMethod("in", Path.class).invoke(null, directory.resolve("reader"));
        try (AutoCloseable reader =
                (AutoCloseable) readerType.getConstructor(configurationType).newInstance(configuration)) {
            Method read = readerType.getMethod("read", sourceType, String.class, String.class);
            return read.invoke(reader, source, name, null).toString();
        }
    }
}
