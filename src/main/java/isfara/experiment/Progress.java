package isfara.experiment;

/** Is told how a batch gets on, always by the thread that runs the batch. How it is shown is for others to say. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = new Progress() {};

    /** The batch begins: so many runs in all, of which so many are there from before. */
    default void begins(int total, int before) {}

    /** Of the runs that are there from before so many failed; told after the beginning, if at all. */
    default void failedBefore(int failures) {}

    /** So many more runs are done and safe on disk, of which so many failed. */
    default void done(int runs, int failures) {}

    /** Something other than runs is being done now, such as {@code writing daily.parquet}. */
    default void stage(String what) {}

    /** Something that the user should know, though it stops nothing. */
    default void notice(String what) {}
}
