package org.bayan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.bayan.extraction.StructuredText;
import org.bayan.extraction.TextBlock.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTest {
    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final String STATEMENT = "بيان صحفي\nتعلن وزارة الثقافة عن افتتاح المكتبة العامة في مدينة حلب.";

    @RegisterExtension
    static final OneReader READER = new OneReader();

    @ParameterizedTest
    @CsvSource({
        "windows-1256, windows-1256",
        "windows-1256, iso-8859-1",
        "windows-1256, utf-8",
        "windows-1256, no-such-charset",
        "utf-8, us-ascii",
        "iso-8859-6, windows-1256"
    })
    void read_bodyAndSubjectInACharset_areDecodedByTheirBytesWhateverIsDeclared(String charset, String declared)
            throws IOException {
        Charset used = Charset.forName(charset);
        String subject = Base64.getEncoder().encodeToString("بيان وزارة الثقافة".getBytes(used));
        String head = "From: press@example.org\nSubject: =?" + declared + "?B?" + subject
                + "?=\nMIME-Version: 1.0\nContent-Type: text/plain; charset=" + declared
                + "\nContent-Transfer-Encoding: 8bit\n\n";

        StructuredText text = text(head, STATEMENT, used);

        assertThat(text.text()).isEqualTo(STATEMENT + "\n");
        assertThat(text.properties()).containsEntry(StructuredText.MAIL_SUBJECT, "بيان وزارة الثقافة");
    }

    @Test
    void read_headersInBareBytes_areDecoded() throws IOException {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        mail.writeBytes(
                "From: وزارة الثقافة <press@example.org>\r\nSubject: بيان حول المكتبات\r\n\r\n".getBytes(ARABIC));
        mail.writeBytes(STATEMENT.getBytes(ARABIC));

        StructuredText text = read(mail.toByteArray());

        assertThat(text.properties())
                .containsEntry(StructuredText.MAIL_SUBJECT, "بيان حول المكتبات")
                .containsEntry(StructuredText.MAIL_FROM, "وزارة الثقافة <press@example.org>");
    }

    @Test
    void read_subjectCutInsideACharacter_isPutTogether() throws IOException {
        byte[] utf8 = "بيان حول المكتبات".getBytes(StandardCharsets.UTF_8);
        String first = Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(utf8, 9));
        String second = Base64.getEncoder().encodeToString(java.util.Arrays.copyOfRange(utf8, 9, utf8.length));

        StructuredText text = text(
                "From: a@example.org\nSubject: =?utf-8?B?" + first + "?=\n =?utf-8?B?" + second + "?=\n\n",
                STATEMENT,
                StandardCharsets.UTF_8);

        assertThat(text.properties()).containsEntry(StructuredText.MAIL_SUBJECT, "بيان حول المكتبات");
    }

    @Test
    void read_forwardedMail_isTheForwardedTextAndNotTheNoteAboveIt() throws IOException {
        StructuredText text = text(
                "From: clerk@example.org\nSubject: Fwd\nContent-Type: text/plain; charset=utf-8\n\n",
                """
                للحفظ مع الشكر

                ---------- Forwarded message ---------
                From: وزارة الثقافة <press@example.org>
                Date: Tue, 15 Mar 2011
                Subject: بيان

                """ + STATEMENT + "\n\n-- \nSent from the press office",
                StandardCharsets.UTF_8);

        assertThat(of(text, Kind.PARAGRAPH))
                .containsExactlyElementsOf(STATEMENT.lines().toList());
        assertThat(of(text, Kind.PAGE_FURNITURE)).contains("للحفظ مع الشكر", "Sent from the press office");
    }

    @Test
    void read_answerAboveAnEarlierMail_isTheAnswer() throws IOException {
        StructuredText text = text(
                "From: clerk@example.org\nSubject: Re\nContent-Type: text/plain; charset=utf-8\n\n",
                "The statement was published today.\n\nOn Tue, 15 Mar 2011, Press Office wrote:\n> When will it appear?\n> Thanks\n",
                StandardCharsets.UTF_8);

        assertThat(of(text, Kind.PARAGRAPH)).containsExactly("The statement was published today.");
    }

    @Test
    void read_mailThatCoversAnAttachedMail_hasTheHeadersOfTheAttachedOne() throws IOException {
        String inner =
                "From: press@culture.example\nSubject: The statement\nContent-Type: text/plain; charset=utf-8\n\n"
                        + STATEMENT;

        StructuredText text = text(
                "From: clerk@example.org\nSubject: for the archive\nMIME-Version: 1.0\n"
                        + "Content-Type: multipart/mixed; boundary=b\n\n",
                "--b\nContent-Type: text/plain; charset=utf-8\n\nSee below.\n--b\nContent-Type: message/rfc822\n\n"
                        + inner + "\n--b--\n",
                StandardCharsets.UTF_8);

        assertThat(of(text, Kind.PARAGRAPH))
                .containsExactlyElementsOf(STATEMENT.lines().toList());
        assertThat(text.properties())
                .containsEntry(StructuredText.MAIL_SUBJECT, "The statement")
                .containsEntry(StructuredText.MAIL_FROM, "press@culture.example");
    }

    @Test
    void read_foldedText_isUnfolded() throws IOException {
        StructuredText text = text(
                "From: a@example.org\nContent-Type: text/plain; charset=utf-8; format=flowed\n\n",
                "The ministry announces \nthat the bridge is open.\nThank you.\n",
                StandardCharsets.UTF_8);

        assertThat(text.text()).isEqualTo("The ministry announces that the bridge is open.\nThank you.\n");
    }

    private static StructuredText text(String head, String body, Charset charset) throws IOException {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        mail.writeBytes(head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        mail.writeBytes(body.replace("\n", "\r\n").getBytes(charset));
        return read(mail.toByteArray());
    }

    private static StructuredText read(byte[] mail) throws IOException {
        return READER.text(mail, "mail.eml");
    }

    private static List<String> of(StructuredText text, Kind kind) {
        return text.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.span().of(text.text()))
                .toList();
    }
}
