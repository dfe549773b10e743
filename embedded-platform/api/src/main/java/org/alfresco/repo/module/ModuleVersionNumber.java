package org.alfresco.repo.module;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import org.alfresco.util.VersionNumber;

/** The version number of a module: dotted numbers, then a qualifier such as {@code -SNAPSHOT} that sorts before none. */
public class ModuleVersionNumber implements Externalizable {
    public static final ModuleVersionNumber VERSION_ZERO = new ModuleVersionNumber("0");
    public static final ModuleVersionNumber VERSION_BIG = new ModuleVersionNumber("999.999.999.99");

    private String text;

    public ModuleVersionNumber() {
        this("0");
    }

    public ModuleVersionNumber(String versionString) {
        this.text = versionString;
    }

    public ModuleVersionNumber(VersionNumber versionCurrent) {
        this(versionCurrent.toString());
    }

    public int compareTo(ModuleVersionNumber installingVersion) {
        int byNumber = numbers(text).compareTo(numbers(installingVersion.text));
        return byNumber != 0 ? byNumber : compareQualifiers(qualifier(text), qualifier(installingVersion.text));
    }

    private static VersionNumber numbers(String version) {
        String numbers = version.split("[^0-9.]")[0].replaceAll("\\.+$", "");
        return new VersionNumber(numbers.isEmpty() ? "0" : numbers);
    }

    private static String qualifier(String version) {
        int dash = version.indexOf('-');
        return dash < 0 ? "" : version.substring(dash + 1);
    }

    private static int compareQualifiers(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Boolean.compare(left.isEmpty(), right.isEmpty());
        }
        return left.compareToIgnoreCase(right);
    }

    @Override
    public int hashCode() {
        return numbers(text).hashCode();
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ModuleVersionNumber && compareTo((ModuleVersionNumber) obj) == 0;
    }

    @Override
    public String toString() {
        return text;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        out.writeUTF(text);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
        text = in.readUTF();
    }
}
