package isfara.calibration.step;

import isfara.calibration.evidence.Evidence;
import isfara.calibration.replay.Lives;
import isfara.calibration.target.Life;
import isfara.calibration.target.Observations;
import isfara.calibration.target.Quantity;
import isfara.calibration.target.Targets;
import isfara.calibration.validation.Against;
import isfara.calibration.validation.Past;
import isfara.calibration.validation.Predictions;
import isfara.calibration.validation.Sighting;
import isfara.calibration.validation.Validation;
import isfara.calibration.validation.Window;
import isfara.experiment.Engine;
import isfara.experiment.Progress;
import isfara.model.RunawayException;
import isfara.parameter.ParameterVector;
import isfara.random.Mix;
import isfara.scenario.Scenario;
import isfara.world.Sector;
import isfara.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.IntFunction;

/**
 * What parameters predict, with luck that no fit has seen, beside what happened.
 *
 * @param world where
 * @param question what lives are asked
 * @param evidence the record
 * @param draws parameters of a draw, by its number; called by several threads
 * @param count lives
 * @param households agents that stand for the people
 * @param seed the luck
 * @param engine where lives are simulated
 * @param progress is told how it gets on
 */
public record Verification(
        World world,
        Question question,
        Evidence evidence,
        IntFunction<ParameterVector> draws,
        int count,
        int households,
        long seed,
        Engine engine,
        Progress progress) {

    /** The same of other parameters. */
    public Verification of(IntFunction<ParameterVector> others) {
        return new Verification(world, question, evidence, others, count, households, seed, engine, progress);
    }

    /** The predictions of every quantity. */
    public Predictions predictions() throws InterruptedException {
        return Predictions.of(
                Answers.of(question, count, draws, i -> Mix.with(Mix.with(seed, "prediction"), i), engine, progress));
    }

    /** The predictions beside the record. */
    public Validation validation(Predictions posterior, Predictions prior) {
        return Validation.of(question.quantities(), question.observations(), posterior, prior);
    }

    /** The predictions beside another record, as far as it speaks of the same quantities. */
    public Validation validation(Evidence other, Predictions posterior, Predictions prior) {
        List<Quantity> all = question.quantities();
        return Validation.of(all, Observations.of(Targets.of(world), other).all(), posterior, prior);
    }

    /** The predictions for the time after October 2022. */
    public Aftermath aftermath(Scenario baseline) throws InterruptedException {
        return Aftermath.of(world, evidence, baseline, draws, count, households, seed, engine, progress);
    }

    /** Yearly counts, deaths and the like of another record, scored beside naive baselines. */
    public Against against(Evidence other, Lives lives) throws InterruptedException {
        ConcurrentSkipListMap<Integer, Past> pasts = new ConcurrentSkipListMap<>();
        Answers.of(
                (parameters, number) -> {
                    try {
                        Life life = lives.years(parameters, Mix.with(Mix.with(seed, "past"), number));
                        pasts.put((int) number, Past.of(life.start(), life.history(), 1));
                    } catch (RunawayException fightingWithoutEnd) {
                        return new double[] {0};
                    }
                    return new double[] {1};
                },
                count,
                draws,
                i -> i,
                engine,
                progress);
        List<Sighting> record = Sightings.of(other);
        return Against.of(
                record,
                Window.of(record, Targets.FIRST, Targets.LAST),
                new ArrayList<>(pasts.values()),
                world.sectors().stream().map(Sector::id).toList(),
                Against.Listed.ASSUMED,
                seed);
    }
}
