package org.bayan.acceptance.benchmark;

import java.nio.charset.StandardCharsets;

/** An Arabic statement of a given size, with its labelled block at the end. */
final class BenchmarkText {
    private static final String HEAD = "كلمة رئيس المجلس في افتتاح الدورة العادية\nالمجلس الأعلى للآثار\n";
    private static final String PARAGRAPH =
            "أيها السيدات والسادة، يسرني أن ألتقي بكم اليوم لنراجع معًا ما أنجز في العام "
                    + "الماضي وما ننتظره من العام المقبل، وأن أشكر كل من أسهم في حفظ هذه الوثائق وصيانتها وإتاحتها للباحثين.\n";
    private static final String BLOCK =
            "المعلومات الأساسية\nتاريخ الصدور\n2017/03/22\nاللغة\nالعربية\nنوع الوثيقة\nكلمة\n"
                    + "الجهة المصدرة\nالمجلس الأعلى للآثار\n";
    private static final int KILOBYTE = 1_000;

    private BenchmarkText() {}

    static String ofKilobytes(int size) {
        StringBuilder text = new StringBuilder(HEAD);
        while (text.toString().getBytes(StandardCharsets.UTF_8).length < size * KILOBYTE) {
            text.append(PARAGRAPH);
        }
        return text.append(BLOCK).toString();
    }
}
