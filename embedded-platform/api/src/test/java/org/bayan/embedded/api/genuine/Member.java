package org.bayan.embedded.api.genuine;

import java.util.Objects;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * One field, method or constructor as the linker sees it.
 *
 * @param constant the value of a compile-time constant, which compilers copy into the caller; else null
 * @param exceptions internal names of the declared exceptions
 */
record Member(String name, String descriptor, int access, Object constant, Set<String> exceptions) {

    private static final int VISIBILITY = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

    String signature() {
        return name + descriptor;
    }

    boolean visible() {
        return (access & VISIBILITY) != 0 && (access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE)) == 0;
    }

    boolean inheritable() {
        return !"<init>".equals(name);
    }

    /** True if byte code compiled against this member runs, and was rightly compiled, against {@code genuine}. */
    boolean standsFor(Member genuine) {
        return (access & VISIBILITY) == (genuine.access & VISIBILITY)
                && (access & Opcodes.ACC_STATIC) == (genuine.access & Opcodes.ACC_STATIC)
                && Objects.equals(constant, genuine.constant)
                && exceptions.equals(genuine.exceptions);
    }

    @Override
    public String toString() {
        String visibility = (access & Opcodes.ACC_PUBLIC) != 0 ? "public " : "protected ";
        return visibility
                + ((access & Opcodes.ACC_STATIC) != 0 ? "static " : "")
                + name
                + descriptor
                + (constant == null ? "" : " = " + constant)
                + (exceptions.isEmpty() ? "" : " throws " + exceptions);
    }
}
