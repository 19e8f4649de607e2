package isfara.intervention;

import isfara.model.Influence;
import isfara.model.Morning;
import isfara.model.Period;
import isfara.model.Rates;
import isfara.world.Side;
import isfara.world.World;
import java.util.Set;

/**
 * Foreign people between the posts, whoever sends them: how much of the line they can watch, when they come and when they must go.
 * What they are good for is their task.
 *
 * @param lever name of the lever that sends them; their luck and what is told of them go by it
 * @param personnel how many people
 * @param sectors where they stand, shared out by the length of the lines
 * @param arrival days from the first day of the lever until they stand
 * @param consent states that consent; without both they do not come
 * @param perKm people on shift who watch a kilometre of the line fully
 * @param onShift share of the people who are on shift
 * @param consentLost hazard a day, at full forward posture and while armies fight, that a state withdraws its consent
 */
record Contingent(
        String lever,
        int personnel,
        Sectors sectors,
        int arrival,
        Set<Side> consent,
        double perKm,
        double onShift,
        double consentLost) {

    /** What the people do on a morning on which they stand at the line. */
    interface Task {

        /**
         * Scales the rates.
         *
         * @param coverage share of the line that they can watch where they stand, 0 to 1
         */
        void act(Rates rates, double coverage);
    }

    /** Share of the line that is watched where the contingent stands: <pre>min(1, people on shift / (k km))</pre> */
    double coverage(World world) {
        double km = 0;
        for (int sector : sectors.indexes()) {
            km += world.sectors().get(sector).lineKm();
        }
        return km == 0 ? 0 : StrictMath.min(1, personnel * onShift / (perKm * km));
    }

    /** The contingent in one run, for as long as it is sent and both states bear it. */
    Influence standing(Period period, World world, Task task) {
        return new Standing(this, period, coverage(world), task);
    }

    private static final class Standing implements Influence {

        private final Contingent contingent;
        private final Period period;
        private final double coverage;
        private final Task task;
        private boolean told;
        private boolean sentAway;

        Standing(Contingent contingent, Period period, double coverage, Task task) {
            this.contingent = contingent;
            this.period = period;
            this.coverage = coverage;
            this.task = task;
        }

        @Override
        public void morning(Morning morning) {
            boolean agreed = contingent.consent.containsAll(Side.BOTH);
            boolean there = period.contains(morning.date())
                    && !morning.date().isBefore(period.from().plusDays(contingent.arrival));
            if (!there || !agreed || sentAway) {
                return;
            }
            if (!told) {
                told = true;
                morning.tell(contingent.lever, AtTheLine.STANDS);
            }
            if (morning.fighting() && losesConsent(morning)) {
                sentAway = true;
                morning.tell(contingent.lever, AtTheLine.SENT_AWAY);
                return;
            }
            task.act(morning.rates(), coverage);
        }

        private boolean losesConsent(Morning morning) {
            double posture = StrictMath.max(morning.posture(Side.KG), morning.posture(Side.TJ));
            return morning.luck(contingent.lever).strikes(contingent.consentLost * posture);
        }
    }
}
