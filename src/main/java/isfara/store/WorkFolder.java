package isfara.store;

import isfara.experiment.Part;
import isfara.experiment.Progress;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A batch in the making: a hidden folder inside its results with the parts done so far and the journal that vouches for them.
 *
 * <p>Whoever has it open holds a lock, so that two programs never work on the same batch.
 */
final class WorkFolder implements AutoCloseable {

    static final String NAME = ".work";
    private static final String INPUTS = "inputs.json";
    private static final String JOURNAL = "journal";

    private final Path folder;
    private final Disk disk;
    private final FileChannel lock;
    private final Journal journal;
    private final PartIndex index = new PartIndex();
    private int next = 1;

    private WorkFolder(Path folder, Disk disk, FileChannel lock) {
        this.folder = folder;
        this.disk = disk;
        this.lock = lock;
        this.journal = Journal.open(folder.resolve(JOURNAL));
    }

    /** Whether a results folder has unfinished work. */
    static boolean in(Path results) {
        return Files.exists(results.resolve(NAME).resolve(INPUTS));
    }

    /** What the unfinished work in a results folder was begun with. */
    static Inputs inputs(Path results) {
        return Inputs.read(results.resolve(NAME).resolve(INPUTS));
    }

    /** Begins work in a results folder or goes on with it, after checking all parts. */
    static WorkFolder open(Path results, Inputs inputs, Disk disk, Progress progress) {
        Path folder = results.resolve(NAME);
        Disk.createFolder(folder);
        FileChannel lock = lock(folder.resolve("lock"));
        try {
            disk.write(folder.resolve(INPUTS), inputs.json());
            WorkFolder work = new WorkFolder(folder, disk, lock);
            work.journal.expect(inputs.expectedSha256());
            work.check(progress);
            return work;
        } catch (RuntimeException e) {
            release(lock, folder);
            throw e;
        }
    }

    /** What the journal of a results folder's unfinished work lists; nothing there is changed. */
    static Journal journal(Path results) {
        return Journal.read(results.resolve(NAME).resolve(JOURNAL));
    }

    /** Where a results folder's parts lie. */
    static Path parts(Path results) {
        return results.resolve(NAME);
    }

    PartIndex index() {
        return index;
    }

    /** A folder for what is only needed while files are being written. */
    Path scratch(String name) {
        Path scratch = folder.resolve(name);
        Disk.remove(scratch);
        Disk.createFolder(scratch);
        return scratch;
    }

    /** Keeps a part: from here on it survives any interruption. */
    void keep(Part part) {
        Path file = folder.resolve(String.format(Locale.ROOT, "part-%06d", next++));
        disk.write(file, part.content());
        journal.add(new Journal.Line(
                file.getFileName().toString(),
                Sha256.of(part.content()),
                part.content().length,
                part.runs(),
                part.failures()));
        index.add(file, part.content());
    }

    /** Removes everything: the results are complete. */
    void discard() {
        close();
        Disk.remove(folder);
    }

    private void check(Progress progress) {
        Set<String> known = new HashSet<>();
        List<Journal.Line> there = new ArrayList<>();
        for (Journal.Line line : journal.lines()) {
            next = Math.max(next, 1 + Integer.parseInt(line.file().substring("part-".length())));
            if (Files.exists(folder.resolve(line.file()))) {
                known.add(line.file());
                there.add(line);
                index.add(folder.resolve(line.file()), line.content(folder, remedy(line)));
            } else {
                progress.notice(
                        folder.resolve(line.file()) + ": is missing, its " + line.runs() + " runs are done again");
            }
        }
        if (there.size() < journal.lines().size()) {
            journal.rewrite(there, disk);
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "part-*")) {
            for (Path file : files) {
                if (!known.contains(file.getFileName().toString())) {
                    Files.delete(file); // in flight when the work was broken off
                }
            }
        } catch (IOException e) {
            throw StoreException.unwritable(folder, e);
        }
    }

    static String remedy(Journal.Line line) {
        return "check the disk, then remove this file and go on with --resume: its " + line.runs()
                + " runs are done again";
    }

    private static FileChannel lock(Path file) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock held = channel.tryLock();
            if (held != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            release(channel, file);
            throw new StoreException(file, "another batch is at work in this folder", "wait for it or stop it", e);
        } catch (IOException e) {
            throw StoreException.unwritable(file, e);
        }
        release(channel, file);
        throw new StoreException(file, "another batch is at work in this folder", "wait for it or stop it");
    }

    private static void release(FileChannel lock, Path file) {
        try {
            lock.close();
        } catch (IOException e) {
            throw StoreException.unwritable(file, e);
        }
    }

    @Override
    public void close() {
        index.close();
        release(lock, folder);
    }
}
