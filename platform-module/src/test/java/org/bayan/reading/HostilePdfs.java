package org.bayan.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

/** PDF files that are made to break a reader, or to have it do what they say. */
final class HostilePdfs {
    private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
    private static final String TEXT = stream("", "BT /F1 12 Tf 50 700 Td (Statement of the Ministry) Tj ET");
    private static final String PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources";

    private HostilePdfs() {}

    /** @param outside URL of a file outside, which must never be read */
    static Map<String, byte[]> all(String outside) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("script.pdf", page("/OpenAction<</S/JavaScript/JS(app.launchURL\\(\"" + outside + "\"\\);)>>"));
        files.put("launch.pdf", page("/OpenAction<</S/Launch/F(/usr/bin/touch)>>"));
        files.put("goto.pdf", page("/OpenAction<</S/GoToR/F(" + outside + ")/D[0/Fit]>>"));
        files.put(
                "forms-in-forms.pdf",
                pdf(List.of(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        PAGE + "<</XObject<</X 5 0 R>>>>>>",
                        stream("", "/X Do ".repeat(50)),
                        stream(
                                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>",
                                "/X Do /X Do "))));
        files.put(
                "pages-in-pages.pdf",
                pdf(List.of(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[3 0 R 2 0 R]/Count 99999>>",
                        "<</Type/Pages/Parent 2 0 R/Kids[2 0 R 3 0 R]/Count 99999>>")));
        files.put("many-pages.pdf", manyPages(10_000));
        files.put(
                "outside-stream.pdf",
                pdf(List.of(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        PAGE + "<</Font<</F1 5 0 R>>>>>>",
                        stream("/F(" + outside + ")", ""),
                        FONT)));
        files.put("wide-picture.pdf", picture());
        files.put("letters-without-names.pdf", withoutNames());
        files.put("and-a-page.pdf", and(page(""), "<html><body><p>Statement of the Ministry</p></body></html>"));
        files.put(
                "page-and.html",
                and("<html><body><p>Statement</p></body></html>".getBytes(StandardCharsets.UTF_8), "%PDF-1.7"));
        return files;
    }

    private static byte[] page(String ofCatalog) {
        return pdf(List.of(
                "<</Type/Catalog/Pages 2 0 R" + ofCatalog + ">>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                PAGE + "<</Font<</F1 5 0 R>>>>>>",
                TEXT,
                FONT));
    }

    /** Glyphs of a font that does not say which letters they are. */
    private static byte[] withoutNames() {
        return pdf(List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                PAGE + "<</Font<</F1 5 0 R>>>>>>",
                stream("", "BT /F1 12 Tf 50 700 Td <0001000200030004> Tj ET ".repeat(200)),
                "<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Own/Encoding/Identity-H/DescendantFonts[6 0 R]>>",
                "<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Own/CIDSystemInfo<</Registry(Adobe)"
                        + "/Ordering(Identity)/Supplement 0>>/FontDescriptor 7 0 R>>",
                "<</Type/FontDescriptor/FontName/ABCDEF+Own/Flags 4/FontBBox[0 0 1 1]/ItalicAngle 0/Ascent 1"
                        + "/Descent 0/CapHeight 1/StemV 1>>"));
    }

    /** A file of one kind that goes on as one of another. */
    private static byte[] and(byte[] first, String second) {
        byte[] more = second.getBytes(StandardCharsets.UTF_8);
        byte[] both = java.util.Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, both, first.length, more.length);
        return both;
    }

    private static byte[] manyPages(int pages) {
        StringBuilder kids = new StringBuilder();
        List<String> objects = new ArrayList<>(List.of("<</Type/Catalog/Pages 2 0 R>>", "", "null", TEXT, FONT));
        for (int i = 0; i < pages; i++) {
            kids.append(i + 6).append(" 0 R ");
            objects.add(PAGE + "<</Font<</F1 5 0 R>>>>>>");
        }
        objects.set(1, "<</Type/Pages/Kids[" + kids + "]/Count " + pages + ">>");
        return pdf(objects);
    }

    /** A picture that claims ten thousand million bytes. */
    private static byte[] picture() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(new byte[5_000_000]);
        }
        return pdf(List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                PAGE + "<</XObject<</I 5 0 R>>>>>>",
                stream("", "q 595 0 0 842 0 0 cm /I Do Q"),
                stream(
                        "/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8"
                                + "/ColorSpace/DeviceRGB/Filter/FlateDecode",
                        bytes.toString(StandardCharsets.ISO_8859_1))));
    }

    private static String stream(String ofDictionary, String data) {
        return "<<" + ofDictionary + "/Length " + data.length() + ">>stream\n" + data + "\nendstream";
    }

    private static byte[] pdf(List<String> objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < objects.size(); i++) {
            places.append(String.format("%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ")
                .append(objects.size() + 1)
                .append("\n0000000000 65535 f \n")
                .append(places)
                .append("trailer\n<</Size ")
                .append(objects.size() + 1)
                .append("/Root 1 0 R>>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
