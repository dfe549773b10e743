package org.bayan.reading.child.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Makes rulings of the paths of a page. */
final class PathRuler {
    /** Behind or around the whole page: of its width and height. */
    private static final float WHOLE = 0.96f;

    private final Supplier<Matrix> matrix;
    private final List<float[]> pieces = new ArrayList<>();
    private Rulings rulings = new Rulings();
    private PDRectangle page;
    private Point2D.Float start;
    private Point2D.Float current;

    /** @param matrix gives the transformation in force */
    PathRuler(Supplier<Matrix> matrix) {
        this.matrix = matrix;
    }

    /** @param box what is seen of the page; null where the page is turned, as its rulings are then left out */
    void begin(PDRectangle box) {
        rulings = new Rulings();
        page = box;
        forget();
    }

    /** The lines of the page, once all of it has been taken. */
    Rulings rulings() {
        rulings.settle();
        return rulings;
    }

    void take(String operator, float[] numbers) {
        if (page == null || pieces.size() > Rulings.MOST) {
            forget();
            return;
        }
        switch (operator) {
            case "m" -> move(numbers);
            case "l" -> line(numbers);
            case "re" -> rectangle(numbers);
            case "h" -> close();
            case "c", "v", "y" -> current = null;
            case "n" -> forget();
            default -> paint(operator.startsWith("f") || operator.startsWith("F"));
        }
    }

    private void move(float[] numbers) {
        if (numbers.length >= 2) {
            start = point(numbers[0], numbers[1]);
            current = start;
        }
    }

    private void line(float[] numbers) {
        if (numbers.length >= 2) {
            Point2D.Float to = point(numbers[0], numbers[1]);
            if (current != null) {
                pieces.add(new float[] {current.x, current.y, to.x, to.y});
            }
            current = to;
        }
    }

    private void close() {
        if (current != null && start != null) {
            pieces.add(new float[] {current.x, current.y, start.x, start.y});
            current = start;
        }
    }

    private void rectangle(float[] numbers) {
        if (numbers.length < 4) {
            return;
        }
        Point2D.Float one = point(numbers[0], numbers[1]);
        Point2D.Float other = point(numbers[0] + numbers[2], numbers[1] + numbers[3]);
        float left = Math.min(one.x, other.x);
        float right = Math.max(one.x, other.x);
        float top = Math.min(one.y, other.y);
        float bottom = Math.max(one.y, other.y);
        if (right - left < WHOLE * page.getWidth() || bottom - top < WHOLE * page.getHeight()) {
            pieces.add(new float[] {left, top, right, bottom, 0});
        }
    }

    private void paint(boolean filledOnly) {
        for (float[] piece : pieces) {
            if (piece.length == 4) {
                rulings.addLine(piece[0], piece[1], piece[2], piece[3]);
            } else if (filledOnly) {
                rulings.addFilled(piece[0], piece[1], piece[2], piece[3]);
            } else {
                rulings.addRectangle(piece[0], piece[1], piece[2], piece[3]);
            }
        }
        forget();
    }

    private void forget() {
        pieces.clear();
        start = null;
        current = null;
    }

    /** In points from the top left corner of what is seen. */
    private Point2D.Float point(float x, float y) {
        Point2D.Float point = matrix.get().transformPoint(x, y);
        return new Point2D.Float(point.x - page.getLowerLeftX(), page.getHeight() - (point.y - page.getLowerLeftY()));
    }
}
