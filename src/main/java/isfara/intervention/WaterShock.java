package isfara.intervention;

import static isfara.parameter.Evidence.ASSUMED;

import isfara.model.Influence;
import isfara.model.Morning;
import isfara.model.Period;
import isfara.model.Rate;
import isfara.parameter.ParameterVector;
import isfara.world.Side;
import isfara.world.WaterNode;
import isfara.world.World;
import java.util.Locale;

/** A dry year, a gate that somebody shuts, or works that one side disputes. No policy, but what a policy may have to meet. */
@Lever(
        name = "water-shock",
        title = "A dry year, a closed gate, a works dispute",
        changes =
                "Scales what the rivers of the year bring, opens the canals of one water work only in part, or keeps contested works"
                        + " under way in some sectors as long as it is in force. Shortages, tension over water and quarrels follow from the"
                        + " model's own water balance and rules; none of these is set. What a gate keeps back stays in the river or"
                        + " the reservoir above it. Steady waters (the Syr Darya, the Sokh) are left as they are.",
        literature =
                "In the record quarrels over water fall into the months in which the fields want water and the glaciers do not give it"
                        + " yet. Whether drier years bring more violence in general is disputed: some find that scarcity raises the risk"
                        + " (Hsiang, Burke and Miguel 2013), others that states agree about rivers far more often than they fight (Wolf"
                        + " 1998). At Golovnoy a quarrel over works, the cameras of April 2021, led to a war.")
public record WaterShock(
        @Setting(
                unit = "share of the year's flow",
                value = "0.7",
                low = 0,
                high = 3,
                meaning = "what the rivers bring, relative to what the year would have brought; 1 changes nothing",
                evidence = ASSUMED,
                source = "judgement: about the driest year in twenty, as the model spreads them")
        double river,

        @Setting(
                unit = "-",
                value = "none",
                meaning = "water work whose gates are closed",
                evidence = ASSUMED,
                source = "none unless the scenario says so")
        Gate gate,

        @Setting(
                unit = "share",
                value = "0",
                low = 0,
                high = 1,
                meaning = "how far these gates are open; 1 changes nothing",
                evidence = ASSUMED,
                source = "judgement: shut")
        double open,

        @Setting(
                unit = "-",
                value = "[]",
                meaning = "sectors in which contested works are under way",
                evidence = ASSUMED,
                source = "none unless the scenario says so")
        Sectors worksDispute)
        implements Intervention {

    /** A water work with gates: a node of the world's water network, by its id. */
    public enum Gate {
        /** No gate. */
        NONE,
        /** The head intake of the Isfara, with all its canals. */
        GOLOVNOY,
        /** The canal to Kok-Tash, Min-Oruk and Somoniyon. */
        KAIYRMA_HEAD,
        /** The canal that feeds the Tort-Gul reservoir. */
        FEEDER_CANAL,
        /** The canal to Ak-Tatyr and to Chorkuh. */
        AK_TATYR_MACHOI_HEAD,
        /** The Tort-Gul reservoir, with both its canals. */
        TORTGUL,
        /** The canal from the reservoir to Batken. */
        TORTGUL_BATKEN_CANAL,
        /** The canal from the reservoir back to Isfara. */
        TORTGUL_RETURN,
        /** The canal to Chilgazi, Lakkon and Kara-Bak. */
        CHILGAZI_CANAL,
        /** The canals to Konibodom. */
        RAVAT_CANALS,
        /** The pumping station of Arka. */
        ARKA_PUMP,
        /** The canal from the Khojabakirgan to Kulundu and to the Jabbor Rasulov district. */
        GULAKANDOZ_HEAD;

        private String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Influence bind(Period period, ParameterVector parameters, World world) {
        int node = node(world);
        return morning -> {
            if (period.contains(morning.date())) {
                strike(morning, node);
            }
        };
    }

    private void strike(Morning morning, int node) {
        morning.orders().river(river);
        if (node >= 0) {
            morning.orders().gate(node, open);
        }
        for (int sector : worksDispute.indexes()) {
            for (Side side : Side.BOTH) {
                morning.rates().plus(Rate.WORKS_UNDER_WAY, sector, side, 1);
            }
        }
    }

    private int node(World world) {
        if (gate == Gate.NONE) {
            return -1;
        }
        return world.water().nodes().stream()
                .filter(node -> node.id().equals(gate.id()))
                .mapToInt(WaterNode::index)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no water work " + gate.id() + " in this world"));
    }
}
