package isfara.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import shaded.parquet.org.apache.thrift.TException;
import shaded.parquet.org.apache.thrift.protocol.TCompactProtocol;
import shaded.parquet.org.apache.thrift.transport.TMemoryBuffer;

/**
 * Makes one Parquet file of several with the same columns: their data follow one another as they are, and one footer says where
 * everything lies now.
 *
 * <p>A Parquet file is the four letters {@code PAR1}, data, the footer, the footer's length in four bytes (the lowest first), and the
 * four letters again; all places are counted from the beginning of the file (Apache Parquet format, file format).
 */
final class ParquetPieces {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int END = Integer.BYTES + 4;

    /** Bytes of a footer, about; it may grow. */
    private static final int FOOTER = 1 << 16;

    private ParquetPieces() {}

    /** Joins files in their order; they are gone afterwards. One alone becomes the file as it is. */
    static void join(List<Path> pieces, Path file) throws IOException {
        if (pieces.size() == 1) {
            Disk.move(pieces.get(0), file);
            return;
        }
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            write(out, ByteBuffer.wrap(MAGIC));
            FileMetaData all = null;
            for (Path piece : pieces) {
                FileMetaData one = append(piece, out);
                if (all == null) {
                    all = one;
                } else {
                    all.setNum_rows(all.getNum_rows() + one.getNum_rows());
                    all.getRow_groups().addAll(one.getRow_groups());
                }
                Files.delete(piece);
            }
            byte[] footer = bytes(all);
            write(out, ByteBuffer.wrap(footer));
            write(out, number(footer.length));
            write(out, ByteBuffer.wrap(MAGIC));
        }
    }

    /** Appends a file's data and returns its footer, as it has to read there. */
    private static FileMetaData append(Path piece, FileChannel out) throws IOException {
        try (FileChannel in = FileChannel.open(piece)) {
            long end = in.size() - END;
            int length =
                    read(in, end, Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).getInt();
            FileMetaData footer = footer(read(in, end - length, length).array());
            long moved = out.position() - MAGIC.length;
            long data = end - length - MAGIC.length;
            for (long copied = 0; copied < data; ) {
                copied += in.transferTo(MAGIC.length + copied, data - copied, out);
            }
            footer.getRow_groups().forEach(group -> move(group, moved));
            return footer;
        }
    }

    private static FileMetaData footer(byte[] bytes) throws IOException {
        FileMetaData footer = new FileMetaData();
        try {
            TMemoryBuffer buffer = new TMemoryBuffer(bytes.length);
            buffer.write(bytes, 0, bytes.length);
            footer.read(new TCompactProtocol(buffer));
        } catch (TException e) {
            throw new IOException("the footer of a piece of a table cannot be read", e);
        }
        return footer;
    }

    private static byte[] bytes(FileMetaData footer) throws IOException {
        try {
            TMemoryBuffer buffer = new TMemoryBuffer(FOOTER);
            footer.write(new TCompactProtocol(buffer));
            return Arrays.copyOf(buffer.getArray(), buffer.length());
        } catch (TException e) {
            throw new IOException("the footer of a table cannot be written", e);
        }
    }

    private static void move(RowGroup group, long by) {
        if (group.isSetFile_offset()) {
            group.setFile_offset(group.getFile_offset() + by);
        }
        group.unsetOrdinal(); // optional, and that of another file
        for (ColumnChunk column : group.getColumns()) {
            if (column.isSetColumn_index_offset() || column.isSetOffset_index_offset()) {
                throw new IllegalStateException("page indexes are not written here and would have to be moved");
            }
            column.setFile_offset(column.getFile_offset() == 0 ? 0 : column.getFile_offset() + by);
            move(column.getMeta_data(), by);
        }
    }

    private static void move(ColumnMetaData column, long by) {
        column.setData_page_offset(column.getData_page_offset() + by);
        if (column.isSetDictionary_page_offset()) {
            column.setDictionary_page_offset(column.getDictionary_page_offset() + by);
        }
        if (column.isSetIndex_page_offset()) {
            column.setIndex_page_offset(column.getIndex_page_offset() + by);
        }
        if (column.isSetBloom_filter_offset()) {
            column.setBloom_filter_offset(column.getBloom_filter_offset() + by);
        }
    }

    private static ByteBuffer read(FileChannel in, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (in.read(bytes, at + bytes.position()) < 0) {
                throw new IOException("a piece of a table ends too early");
            }
        }
        return bytes.flip();
    }

    private static ByteBuffer number(int value) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .flip();
    }

    private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }
}
