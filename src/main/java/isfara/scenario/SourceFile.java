package isfara.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file as it was read: what it holds, and the fingerprint that tells whether it changed since.
 *
 * @param file as the user named it
 * @param sha256 of its bytes, in hexadecimal; empty if they could not be read
 * @param root its keys and values; nothing if it cannot be used, which is then among the mistakes
 */
record SourceFile(Path file, String sha256, Optional<Yaml.Table> root) {

    /** Largest file, in bytes; the shipped ones have about 1,000. */
    static final int LARGEST = 1_000_000;

    static SourceFile read(Path file, Mistakes mistakes) {
        mistakes.reading(file);
        if (Files.isDirectory(file)) {
            mistakes.add(Spot.start(file), "file", "a folder", "need a file");
            return new SourceFile(file, "", Optional.empty());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return of(file, in.readNBytes(LARGEST + 1), mistakes);
        } catch (IOException e) {
            mistakes.add(Spot.start(file), "file", "a file that cannot be read", "need one that can");
            return new SourceFile(file, "", Optional.empty());
        }
    }

    static SourceFile of(Path file, byte[] bytes, Mistakes mistakes) {
        mistakes.reading(file);
        if (bytes.length > LARGEST) {
            mistakes.add(Spot.start(file), "file", "more than " + LARGEST + " bytes", "need at most " + LARGEST);
            return new SourceFile(file, "", Optional.empty());
        }
        if (sixteen(bytes)) {
            mistakes.add(Spot.start(file), "file", "text saved as UTF-16", "need the file saved as UTF-8");
            return new SourceFile(file, sha256(bytes), Optional.empty());
        }
        Optional<Yaml> root = text(file, bytes, mistakes).flatMap(text -> YamlParser.parse(file, text, mistakes));
        Optional<Yaml.Table> table = Optional.empty();
        if (root.isPresent() && root.get() instanceof Yaml.Table found) {
            table = Optional.of(found);
        } else if (root.isPresent() && !(root.get() instanceof Yaml.Refused)) {
            mistakes.add(root.get().spot(), "file", root.get().told(), "need keys with values, such as title: ...");
        }
        return new SourceFile(file, sha256(bytes), table);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether a file begins as UTF-16 does: with its mark, or with a letter of two bytes one of which is zero. */
    private static boolean sixteen(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        return marked || ((first == 0) != (second == 0));
    }

    /** The text without the mark that some editors put at its beginning. */
    private static Optional<String> text(Path file, byte[] bytes, Mistakes mistakes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        boolean broken =
                decoder.decode(ByteBuffer.wrap(bytes), characters, true).isError();
        String text = characters.flip().toString();
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (!broken) {
            return Optional.of(text);
        }
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        String last = text.substring(text.lastIndexOf('\n') + 1);
        Spot spot = new Spot(file, line, last.codePointCount(0, last.length()) + 1);
        mistakes.add(spot, "file", "bytes that are no UTF-8", "need the file saved as UTF-8");
        return Optional.empty();
    }
}
