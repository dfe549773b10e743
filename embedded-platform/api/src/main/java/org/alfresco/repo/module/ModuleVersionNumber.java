package org.alfresco.repo.module;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import org.alfresco.util.VersionNumber;

/** The version number of a module. */
public class ModuleVersionNumber implements Externalizable {
    public static final ModuleVersionNumber VERSION_ZERO = null /* TODO 0 */;

    public static final ModuleVersionNumber VERSION_BIG = null /* TODO 999.999.999.99 */;

    public ModuleVersionNumber(VersionNumber versionCurrent) {
        // TODO
    }

    public ModuleVersionNumber(String versionString) {
        // TODO
    }

    public ModuleVersionNumber() {
        // TODO
    }

    public int compareTo(ModuleVersionNumber installingVersion) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean equals(Object obj) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
        throw new UnsupportedOperationException("TODO");
    }
}
