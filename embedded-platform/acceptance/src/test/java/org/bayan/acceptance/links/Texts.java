package org.bayan.acceptance.links;

import java.util.List;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;

/** Texts that name people. */
final class Texts {
    private Texts() {}

    /** Names somebody in a sentence, twice. */
    static SampleText naming(String name) {
        return new SampleText(
                        "كلمة في افتتاح المعرض",
                        List.of("وقال " + name + " في كلمته إن العمل مستمر.", "ثم شكر " + name + " الحضور.", ""))
                .code(RunId.newCode())
                .date("2017-03-22");
    }

    /** States an issuer in its labelled block. */
    static SampleText issuedBy(String issuer) {
        return SampleText.titled("بيان في افتتاح المعرض")
                .labelled("الجهة المصدرة", issuer)
                .code(RunId.newCode())
                .date("2017-03-22");
    }
}
