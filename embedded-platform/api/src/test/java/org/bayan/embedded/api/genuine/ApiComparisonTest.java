package org.bayan.embedded.api.genuine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiComparisonTest {

    private static final String GENUINE = """
            package p;
            public class Service extends Base implements Runnable {
                public static final int LIMIT = 7;
                public Service(String name) {}
                public String read(long id) throws java.io.IOException { return null; }
                protected static void reset() {}
                public void run() {}
                public void unused() {}
            }
            class Base { public int inherited() { return 1; } }
            """;

    @TempDir
    Path folder;

    @Test
    void differences_subsetWithInheritedMember_none() throws IOException {
        assertThat(compare("""
                package p;
                public class Service implements Runnable {
                    public static final int LIMIT = 7;
                    public Service(String name) {}
                    public String read(long id) throws java.io.IOException { return null; }
                    public int inherited() { return 0; }
                    public void run() {}
                    private void ours() {}
                }
                """)).isEmpty();
    }

    @Test
    void differences_inventedBentAndMisplaced_eachNamed() throws IOException {
        assertThat(compare("""
                package p;
                public class Service implements Runnable, Comparable<Service> {
                    public static final int LIMIT = 8;
                    public Service() {}
                    public String read(int id) throws java.io.IOException { return null; }
                    public static void reset() {}
                    public void run() {}
                    public int compareTo(Service other) { return 0; }
                    public void unused() throws InterruptedException {}
                }
                """))
                .hasSize(7)
                .anyMatch(line -> line.contains("LIMITI = 8") && line.contains("genuine public static LIMITI = 7"))
                .anyMatch(line -> line.contains("lacks public <init>()V"))
                .anyMatch(line -> line.contains("lacks public read(I)"))
                .anyMatch(line -> line.contains("genuine protected static reset()V"))
                .anyMatch(line -> line.contains("no java/lang/Comparable"))
                .anyMatch(line -> line.contains("lacks public compareTo"))
                .anyMatch(line -> line.contains("throws [java/lang/InterruptedException]"));
    }

    @Test
    void differences_unknownClassAndOtherKind_eachNamed() throws IOException {
        assertThat(compare("package p; public interface Service { class Made { } }"))
                .anyMatch(line -> line.contains("p/Service$Made: the genuine API has no such class"))
                .anyMatch(line -> line.contains("p/Service: class, interface, enum and annotation are mixed up"));
    }

    @Test
    void library_emptyFolder_refused() {
        assertThatThrownBy(() -> new ClassLibrary(folder)).hasMessageContaining("No class and no jar is in");
    }

    private List<String> compare(String declared) throws IOException {
        return new ApiComparison(compile("declared", declared), compile("genuine", GENUINE)).differences();
    }

    private ClassLibrary compile(String name, String source) throws IOException {
        Path file = Files.createDirectories(folder.resolve(name)).resolve("Service.java");
        Files.writeString(file, source);
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder.resolve(name).toString(), file.toString());
        assertThat(status).isZero();
        return new ClassLibrary(folder.resolve(name));
    }
}
