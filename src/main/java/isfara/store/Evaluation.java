package isfara.store;

import isfara.experiment.Engine;
import isfara.experiment.Plan;
import isfara.experiment.Progress;
import isfara.experiment.RunId;
import isfara.experiment.Shard;

/** Evaluates the runs of a shard that are not there yet, and keeps them. A whole batch is the only shard of one. */
final class Evaluation {

    private final Plan plan;
    private final Tables tables;
    private final Shard shard;
    private final WorkFolder work;
    private final Engine engine;
    private final Todo todo;

    Evaluation(Plan plan, Tables tables, Shard shard, WorkFolder work, Engine engine) {
        this.plan = plan;
        this.tables = tables;
        this.shard = shard;
        this.work = work;
        this.engine = engine;
        this.todo = new Todo(plan, id -> shard.holds(id) && !work.index().has(id), engine.threads());
    }

    /** How many runs were not there at the start. */
    int open() {
        return todo.runs();
    }

    /** Evaluates them; stops when more than so many have failed, those from before among them. */
    void run(Engine.Work each, Progress progress, int maxFailures) throws InterruptedException {
        int all = shard.runs(plan);
        progress.begins(all, all - open());
        progress.failedBefore(work.index().failures());
        check(maxFailures);
        engine.evaluate(todo, each, part -> {
            work.keep(part);
            progress.done(part.runs(), part.failures());
            check(maxFailures);
        });
    }

    private void check(int maxFailures) {
        PartIndex index = work.index();
        if (index.failures() > maxFailures) {
            for (int place = 0; place < plan.size(); place++) {
                RunId id = plan.work(place);
                if (index.has(id) && index.failed(id)) {
                    Block failure = index.block(id, tables, tables.all().indexOf(tables.failures()));
                    throw new TooManyFailuresException(
                            index.failures(), maxFailures, id + ": " + Replay.value(failure, "message"));
                }
            }
        }
    }
}
