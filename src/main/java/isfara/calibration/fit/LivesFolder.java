package isfara.calibration.fit;

import isfara.experiment.Part;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where finished blocks of lives stand, a file each, written beside and renamed: whatever stops the program, a file is whole or
 * not there. Whoever has the folder open holds a lock.
 */
final class LivesFolder implements AutoCloseable {

    private static final String REMEDY =
            "check that the disk has room and the folder may be written to, then run again";

    private final Path folder;
    private final FileChannel lock;

    private LivesFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Opens a folder, made if it is not there. */
    static LivesFolder open(Path folder) {
        Path file = folder.resolve("lock");
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw new OverlappingFileLockException();
            }
            return new LivesFolder(folder, channel);
        } catch (OverlappingFileLockException e) {
            release(channel, file);
            throw new FitException(file, "another program is at work in this folder", "wait for it or stop it", e);
        } catch (IOException e) {
            throw new FitException(folder, "cannot be written", REMEDY, e);
        }
    }

    /** The file of a block; blocks are kept by the stage they belong to, blank for none. */
    Path file(String stage, int block) {
        return folder.resolve(stage).resolve(String.format(Locale.ROOT, "lives-%06d", block));
    }

    /** How many blocks there are of all stages, good or bad. */
    int blocks() {
        try (Stream<Path> files = Files.walk(folder)) {
            return (int) files.filter(f -> f.getFileName().toString().matches("lives-\\d{6}"))
                    .count();
        } catch (IOException e) {
            throw new FitException(folder, "cannot be read", "check that it may be read", e);
        }
    }

    /** A block of so many lives made before; nothing if it is not there, an error if it is no good. */
    Optional<Block> read(String stage, int block, int lives, Head head) {
        Path file = file(stage, block);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Block there = Block.read(file, Files.readAllBytes(file), head);
            if (there.first() != block * lives || there.count() != lives) {
                String found = "holds " + there.count() + " lives from number " + there.first() + " on, not " + lives
                        + " from " + block * lives;
                throw new FitException(file, found, "give it its own name back, or remove it");
            }
            return Optional.of(there);
        } catch (IOException e) {
            throw new FitException(file, "cannot be read", "check that it may be read", e);
        }
    }

    /** Keeps a block of so many lives just made: from here on it survives any interruption. */
    Block keep(String stage, int lives, Part part, Head head) {
        Block block = Block.read(folder, part.content(), head);
        write(file(stage, block.first() / lives), part.content());
        return block;
    }

    private static void write(Path file, byte[] bytes) {
        Path beside = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(
                    beside,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                ByteBuffer content = ByteBuffer.wrap(bytes);
                while (content.hasRemaining()) {
                    channel.write(content);
                }
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new FitException(file, "cannot be written", REMEDY, e);
        }
    }

    /** A stop that came while a file was being written is a stop, not a fault of the disk. */
    static InterruptedException asInterrupt(FitException e) throws FitException {
        if (e.getCause() instanceof ClosedByInterruptException && Thread.interrupted()) {
            return new InterruptedException("stopped while a file was being written; run again to go on");
        }
        throw e;
    }

    @Override
    public void close() {
        release(lock, folder);
    }

    private static void release(FileChannel lock, Path file) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new FitException(file, "cannot be closed", REMEDY, e);
        }
    }
}
