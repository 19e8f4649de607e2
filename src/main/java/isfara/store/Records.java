package isfara.store;

import isfara.experiment.RunId;

/** Where the rows of evaluated runs are found while the work goes on. */
interface Records {

    /** Whether the run was evaluated, failed or not. */
    boolean has(RunId run);

    /** Whether it broke down; only asked of a run that is there. */
    boolean failed(RunId run);

    /** How many rows a run that is there has in a table, which is counted as in {@link Tables#all}. */
    int rows(RunId run, int table);

    /** The rows of a run that is there, in a table, which is counted as in {@link Tables#all}. */
    Block block(RunId run, Tables tables, int table);
}
