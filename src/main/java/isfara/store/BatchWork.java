package isfara.store;

import isfara.experiment.Chunk;
import isfara.experiment.End;
import isfara.experiment.Engine;
import isfara.experiment.Evaluator;
import isfara.experiment.Part;
import isfara.experiment.Plan;
import isfara.experiment.RunId;

/**
 * The work of a batch: run ids become a part, wherever it is done. The same plan, evaluator and ids give the same bytes.
 *
 * <p>Safe for use by several threads. An engine that works in other processes makes it anew there.
 */
public final class BatchWork implements Engine.Work {

    private final Plan plan;
    private final PlaceIds places;
    private final Tables tables;
    private final Evaluator evaluator;

    /** Work on the runs of a plan, places named by these ids. */
    public BatchWork(Plan plan, PlaceIds places, Evaluator evaluator) {
        this.plan = plan;
        this.places = places;
        this.tables = Tables.of(plan.space(), plan.experiment().design());
        this.evaluator = evaluator;
    }

    /** The runs there are. */
    public Plan plan() {
        return plan;
    }

    /** What places are called. */
    public PlaceIds places() {
        return places;
    }

    /** What lives through them. */
    public Evaluator evaluator() {
        return evaluator;
    }

    @Override
    public Part evaluate(Chunk chunk) throws InterruptedException {
        PartWriter part = new PartWriter();
        for (RunId id : chunk.runs()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("stopped before run " + id);
            }
            part.add(RunRecord.of(id, End.of(plan, id, evaluator), tables, places));
        }
        return part.part();
    }
}
