package org.bayan.reading.child.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages whose forms do not hold each other without end. */
final class LimitedRenderer extends PDFRenderer {
    LimitedRenderer(PDDocument document) {
        super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private static final class Drawer extends PageDrawer {
        private final FormLimit limit = new FormLimit();

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        public void showForm(PDFormXObject form) throws IOException {
            limit.follow(() -> super.showForm(form));
        }

        @Override
        public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
            limit.follow(() -> super.showTransparencyGroup(group));
        }
    }
}
