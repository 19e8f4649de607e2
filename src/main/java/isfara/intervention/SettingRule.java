package isfara.intervention;

/**
 * Settings of a lever that are each allowed but do not go together. Thrown by the constructor of a lever's record; the reader of
 * scenario files adds the place.
 */
public final class SettingRule extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String setting;
    private final String found;
    private final String remedy;

    /**
     * A broken rule.
     *
     * @param setting name, as in files, of the setting that is to be changed
     * @param found what stands there
     * @param remedy what to write, such as {@code need armoury when nobody is trained}
     */
    public SettingRule(String setting, String found, String remedy) {
        super(setting + ": found " + found + ", " + remedy);
        this.setting = setting;
        this.found = found;
        this.remedy = remedy;
    }

    /** Name of the setting to change. */
    public String setting() {
        return setting;
    }

    /** What stands there. */
    public String found() {
        return found;
    }

    /** What to write instead. */
    public String remedy() {
        return remedy;
    }
}
