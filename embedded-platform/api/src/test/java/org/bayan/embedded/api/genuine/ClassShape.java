package org.bayan.embedded.api.genuine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a caller's byte code can link to in one class: its kind, its direct supertypes and its public and protected members.
 *
 * @param members by {@link Member#signature()}
 */
record ClassShape(String name, int access, Set<String> supertypes, Map<String, Member> members) {

    private static final int KIND = Opcodes.ACC_INTERFACE | Opcodes.ACC_ENUM | Opcodes.ACC_ANNOTATION;

    static ClassShape of(byte[] byteCode) {
        var reader = new ClassReader(byteCode);
        var members = new HashMap<String, Member>();
        var inner = new int[] {reader.getAccess()};
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitInnerClass(String name, String outerName, String innerName, int access) {
                        if (name.equals(reader.getClassName())) {
                            inner[0] = access; // tells protected and private, which the class's own flags cannot
                        }
                    }

                    @Override
                    public FieldVisitor visitField(
                            int access, String name, String descriptor, String signature, Object value) {
                        add(new Member(name, descriptor, access, value, Set.of()));
                        return null;
                    }

                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        add(new Member(
                                name, descriptor, access, null, exceptions == null ? Set.of() : Set.of(exceptions)));
                        return null;
                    }

                    private void add(Member member) {
                        if (member.visible()) {
                            members.put(member.signature(), member);
                        }
                    }
                },
                ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        List<String> supertypes = new ArrayList<>(List.of(reader.getInterfaces()));
        if (reader.getSuperName() != null) {
            supertypes.add(reader.getSuperName());
        }
        return new ClassShape(reader.getClassName(), inner[0], Set.copyOf(supertypes), Map.copyOf(members));
    }

    boolean visible() {
        return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0;
    }

    boolean sameKindAs(ClassShape other) {
        return (access & KIND) == (other.access & KIND);
    }

    boolean open() {
        return (access & Opcodes.ACC_FINAL) == 0;
    }
}
