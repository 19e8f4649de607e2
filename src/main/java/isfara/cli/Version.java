package isfara.cli;

import isfara.store.Build;
import picocli.CommandLine.IVersionProvider;

/** What {@code isfara --version} prints: which program this is, and the Java it runs on. */
final class Version implements IVersionProvider {

    /** For picocli. */
    Version() {}

    @Override
    public String[] getVersion() {
        return new String[] {"isfara " + Build.full() + " (Java " + System.getProperty("java.version") + ")"};
    }
}
