package org.bayan.linking.recall;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The one file that says which segments there are and what of them no longer counts. It is put in the place of the one before
 * in a single step, so that a crash leaves the old state or the new; files that no manifest names are left from one and go.
 */
final class Manifest {
    private static final String NAME = "manifest";
    private static final int MARK = 0xBA7A0002;

    private final Path directory;

    Manifest(Path directory) {
        this.directory = directory;
    }

    List<LiveSegment> read() throws IOException {
        List<LiveSegment> segments = new ArrayList<>();
        Path file = directory.resolve(NAME);
        if (Files.exists(file)) {
            byte[] bytes = Files.readAllBytes(file);
            CRC32 crc = new CRC32();
            crc.update(bytes, 0, Math.max(0, bytes.length - 8));
            try (DataInputStream in = new DataInputStream(new java.io.ByteArrayInputStream(bytes))) {
                if (bytes.length < 16 || in.readInt() != MARK) {
                    throw new IOException("The file " + file + " is no manifest of a word index");
                }
                int count = in.readInt();
                for (int i = 0; i < count; i++) {
                    String name = in.readUTF();
                    byte[] gone = in.readNBytes(in.readInt());
                    segments.add(new LiveSegment(SegmentFile.open(directory.resolve(name)), BitSet.valueOf(gone)));
                }
                if (in.readLong() != crc.getValue()) {
                    throw new IOException("The file " + file + " is damaged");
                }
            }
        }
        return segments;
    }

    void write(List<LiveSegment> segments) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MARK);
        out.writeInt(segments.size());
        for (LiveSegment segment : segments) {
            out.writeUTF(segment.file().name());
            byte[] gone = segment.gone().toByteArray();
            out.writeInt(gone.length);
            out.write(gone);
        }
        CRC32 crc = new CRC32();
        crc.update(bytes.toByteArray());
        out.writeLong(crc.getValue());
        Path next = directory.resolve(NAME + ".next");
        try (FileChannel channel = FileChannel.open(
                        next,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream stream = Channels.newOutputStream(channel)) {
            stream.write(bytes.toByteArray());
            channel.force(true);
        }
        replace(next, directory.resolve(NAME));
    }

    /** Deletes files that belong to no segment, as far as the system lets go of them. */
    void deleteOthers(List<LiveSegment> segments) throws IOException {
        Set<String> kept = new HashSet<>();
        segments.forEach(segment -> kept.add(segment.file().name()));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + WordIndex.SEGMENT)) {
            for (Path file : files) {
                if (!kept.contains(file.getFileName().toString())) {
                    file.toFile().delete();
                }
            }
        }
    }

    private static void replace(Path next, Path file) throws IOException {
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
