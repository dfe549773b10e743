package org.bayan.reading.child.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Passes one operator that draws a path to the ruler; text extraction of PDFBox leaves them out. */
final class PathOperator extends OperatorProcessor {
    /** The operators that are followed: paths of straight lines, and what makes them seen or not. */
    static final List<String> NAMES =
            List.of("m", "l", "re", "h", "c", "v", "y", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

    private static final int MOST_OPERANDS = 6;

    private final String name;
    private final PathRuler ruler;

    PathOperator(PDFStreamEngine engine, String name, PathRuler ruler) {
        super(engine);
        this.name = name;
        this.ruler = ruler;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        float[] numbers = new float[Math.min(MOST_OPERANDS, operands.size())];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        ruler.take(name, numbers);
    }

    @Override
    public String getName() {
        return name;
    }
}
