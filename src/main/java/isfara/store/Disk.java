package isfara.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** Writes files so that they appear whole or not at all, even when the power fails. */
final class Disk {

    /** Opens a file for writing. Tests put a disk here that runs full. */
    interface Opener {
        OutputStream open(Path file) throws IOException;
    }

    private final Opener opener;

    Disk(Opener opener) {
        this.opener = opener;
    }

    static Disk real() {
        return new Disk(Files::newOutputStream);
    }

    /** Writes beside the target, then renames. */
    void write(Path file, byte[] content) {
        Path beside = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            try (OutputStream out = opener.open(beside)) {
                out.write(content);
            }
            sync(beside);
            move(beside, file);
        } catch (IOException e) {
            discard(beside, e);
            throw StoreException.unwritable(file, e);
        }
    }

    /** Makes sure that a file's content is on the disk, not only on its way. */
    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Renames, replacing what is there. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw StoreException.unwritable(folder, e);
        }
    }

    /** Removes a folder with all that is in it; nothing if it is not there. */
    static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                    if (failure != null) {
                        throw failure;
                    }
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new StoreException(folder, "cannot be removed", "remove it by hand", e);
        }
    }

    private static void discard(Path file, IOException first) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException second) {
            first.addSuppressed(second);
        }
    }
}
