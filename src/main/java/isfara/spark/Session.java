package isfara.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.JavaSerializer;

/** How this program asks Spark for a place to work. What the user has said to Spark is left as it is. */
final class Session {

    private Session() {}

    /**
     * The settings of an application.
     *
     * @param master the cluster; empty for the one that Spark has been told
     * @param program the program's jar, which is sent to executors if no other has been named
     */
    static SparkConf settings(Optional<String> master, Path program) {
        SparkConf settings = new SparkConf().setAppName("Isfara");
        master.ifPresent(settings::setMaster);
        settings.set("spark.serializer", JavaSerializer.class.getName()); // plans are packed for it
        settings.setIfMissing("spark.ui.enabled", "false");
        settings.setIfMissing("spark.log.level", "ERROR");
        if (settings.get("spark.master", "").startsWith("local")) {
            settings.setIfMissing("spark.driver.host", "localhost"); // needs no network and no name for this machine
            settings.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        } else if (Files.isRegularFile(program)) {
            settings.setIfMissing("spark.jars", program.toAbsolutePath().toUri().toString());
        }
        return settings;
    }
}
