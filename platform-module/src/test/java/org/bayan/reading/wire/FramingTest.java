package org.bayan.reading.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bayan.extraction.Span;
import org.bayan.extraction.StructuredText;
import org.bayan.extraction.TextBlock;
import org.bayan.reading.ReadLimits;
import org.bayan.reading.ReadProblem;

class FramingTest {
    private static final int LONGEST = 1 << 16;

    @Property(tries = 200)
    void read_whatWasWritten_givesItBack(@ForAll @Size(max = 20) List<byte[]> payloads) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FrameWriter out = new FrameWriter(bytes);
        for (byte[] payload : payloads) {
            out.send(new Frame(FrameType.DATA, payload));
        }

        FrameReader in = reader(bytes.toByteArray());
        for (byte[] payload : payloads) {
            assertThat(in.read())
                    .hasValueSatisfying(frame -> assertThat(frame.payload()).isEqualTo(payload));
        }
        assertThat(in.read()).isEmpty();
    }

    @Property(tries = 500)
    void read_anyBytes_endsOrRefusesThem(@ForAll byte[] bytes) throws IOException {
        FrameReader in = reader(bytes);
        try {
            while (in.read().isPresent()) {
                // Frames are read until the bytes end.
            }
        } catch (ProtocolException | EOFException refused) {
            assertThat(refused).isInstanceOf(IOException.class);
        }
    }

    @Property(tries = 200)
    void read_aCutFrame_saysSo(
            @ForAll @Size(min = 1, max = 50) byte[] payload, @ForAll @IntRange(min = 1, max = 54) int cut)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new FrameWriter(bytes).send(new Frame(FrameType.DATA, payload));
        byte[] some = java.util.Arrays.copyOf(bytes.toByteArray(), Math.min(cut, bytes.size() - 1));

        assertThatThrownBy(() -> reader(some).read()).isInstanceOf(EOFException.class);
    }

    @Property(tries = 500)
    void of_anyAnswerPayload_isAnAnswerOrRefused(@ForAll byte[] payload, @ForAll boolean read) throws IOException {
        Frame frame = new Frame(read ? FrameType.READ : FrameType.NOT_READ, payload);
        try {
            assertThat(Answer.of(frame)).isNotNull();
        } catch (ProtocolException | EOFException refused) {
            assertThat(refused).isInstanceOf(IOException.class);
        }
    }

    @Example
    void of_answersAsSent_givesThemBack() throws IOException {
        StructuredText text = new StructuredText(
                "بيان\nDate\t2011\n",
                List.of(
                        TextBlock.heading(new Span(0, 4), 1),
                        new TextBlock(
                                TextBlock.Kind.TABLE_ROW,
                                new Span(5, 14),
                                0,
                                List.of(new Span(5, 9), new Span(10, 14)))),
                Map.of(StructuredText.MEDIA_TYPE, "text/plain"));
        Answer read = new Answer.Text(text, true);
        Answer problem = new Answer.Problem(ReadProblem.TOO_DEEP, List.of("200"), "Too deep");

        assertThat(Answer.of(read.frame())).isEqualTo(read);
        assertThat(Answer.of(problem.frame())).isEqualTo(problem);
    }

    @Example
    void limits_asSentInTheHello_areReceived() throws IOException {
        ReadLimits limits = new ReadLimits(1L << 40, 7, 8, 9);

        assertThat(Handshake.limits(Handshake.hello(limits))).isEqualTo(limits);
    }

    @Example
    void limits_fromAnotherFrame_areRefused() {
        assertThatThrownBy(() -> Handshake.limits(Handshake.ready())).isInstanceOf(ProtocolException.class);
    }

    private static FrameReader reader(byte[] bytes) {
        return new FrameReader(new ByteArrayInputStream(bytes), LONGEST);
    }
}
