package isfara.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isfara.model.Influence;
import isfara.model.Period;
import isfara.parameter.Declaration;
import isfara.parameter.Evidence;
import isfara.parameter.Group;
import isfara.parameter.Parameter;
import isfara.parameter.ParameterSpace;
import isfara.parameter.ParameterVector;
import isfara.world.Side;
import isfara.world.World;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LeversTest {

    private static final List<String> SECTORS = List.of("west", "middle", "east");

    enum Place {
        AT_HOME,
        IN_THE_ARMOURY
    }

    @Lever(name = "twin", title = "Twin", changes = "x", literature = "x")
    record Twin(
            @Setting(unit = "share", value = "0", meaning = "x", evidence = Evidence.ASSUMED, source = "x")
            double share)
            implements Intervention {
        record Effects(
                @Parameter(
                        unit = "share",
                        value = 0,
                        low = 0,
                        high = 1,
                        meaning = "x",
                        evidence = Evidence.ASSUMED,
                        source = "x")
                double share) {}

        @Override
        public Influence bind(Period period, ParameterVector parameters, World world) {
            return morning -> {};
        }
    }

    @Lever(name = "watch", title = "A watch", changes = "Nothing, it is a test.", literature = "None.")
    record Watch(
            @Setting(
                    unit = "persons",
                    value = "40",
                    low = 0,
                    high = 100,
                    meaning = "how many",
                    evidence = Evidence.ASSUMED,
                    source = "test")
            int people,

            @Setting(
                    unit = "share",
                    low = 0,
                    high = 0.5,
                    meaning = "how much",
                    evidence = Evidence.ASSUMED,
                    source = "test")
            double shareTrained,

            @Setting(unit = "-", value = "true", meaning = "whether", evidence = Evidence.ASSUMED, source = "test")
            boolean verified,

            @Setting(
                    unit = "-",
                    value = "in-the-armoury",
                    meaning = "where",
                    evidence = Evidence.ASSUMED,
                    source = "test")
            Place weapons,

            @Setting(unit = "-", value = "[TJ, KG]", meaning = "whose", evidence = Evidence.ASSUMED, source = "test")
            Set<Side> consent,

            @Setting(unit = "-", value = "all", meaning = "where", evidence = Evidence.ASSUMED, source = "test")
            Sectors sectors)
            implements Intervention {

        Watch {
            if (people == 0 && shareTrained > 0) {
                throw new SettingRule(
                        "share-trained", Double.toString(shareTrained), "need 0 when there are no people");
            }
        }

        record Effects(
                @Parameter(
                        unit = "factor",
                        value = 0.9,
                        low = 0.5,
                        high = 1.1,
                        meaning = "how much calmer",
                        evidence = Evidence.ASSUMED,
                        source = "test")
                double restraint) {}

        @Override
        public Influence bind(Period period, ParameterVector parameters, World world) {
            return morning -> {};
        }
    }

    private final LeverDeclaration watch =
            Levers.of(List.of(Watch.class)).named("watch").orElseThrow();

    @Test
    void aLeverIsReadOffItsRecord() {
        assertThat(watch.title()).isEqualTo("A watch");
        assertThat(watch.settings().stream().map(SettingDeclaration::name))
                .containsExactly("people", "share-trained", "verified", "weapons", "consent", "sectors");
        assertThat(watch.settings().stream().map(SettingDeclaration::kind))
                .containsExactly(Kind.WHOLE, Kind.NUMBER, Kind.FLAG, Kind.CHOICE, Kind.CHOICES, Kind.SECTORS);
        assertThat(watch.settings().stream().map(SettingDeclaration::allowed))
                .containsExactly(
                        "a whole number, 0 to 100 (persons)",
                        "a number, 0 to 0.5 (share)",
                        "one of true, false",
                        "one of at-home, in-the-armoury",
                        "a list of KG, TJ",
                        "a list of sectors, or all");
    }

    @Test
    void silenceMeansTheDeclaredDefaultInCanonicalWriting() {
        assertThat(watch.complete(Map.of("share-trained", "0.1")))
                .isEqualTo(new TreeMap<>(Map.of(
                        "people", "40",
                        "share-trained", "0.1",
                        "verified", "true",
                        "weapons", "in-the-armoury",
                        "consent", "[KG, TJ]",
                        "sectors", "all")));
        assertThatThrownBy(() -> watch.complete(Map.of()))
                .hasMessage("watch: found no share-trained, need a number, 0 to 0.5 (share)");
    }

    @Test
    void textsFillTheRecord() {
        Intervention filled = watch.fill(
                Map.of(
                        "people",
                        "7",
                        "share-trained",
                        "0.25",
                        "weapons",
                        "at-home",
                        "consent",
                        "[]",
                        "sectors",
                        "[middle, west]"),
                SECTORS);

        assertThat(filled)
                .isEqualTo(
                        new Watch(7, 0.25, true, Place.AT_HOME, Set.of(), new Sectors(new TreeSet<>(List.of(0, 1)))));
    }

    @Test
    void setsKeepTheDeclaredOrder() {
        Watch filled = (Watch) watch.fill(Map.of("share-trained", "0.0"), SECTORS);

        assertThat(filled.consent()).containsExactly(Side.KG, Side.TJ);
        assertThat(filled.sectors().indexes()).containsExactly(0, 1, 2);
    }

    @Test
    void listsThatMeanTheSameAreWrittenTheSame() {
        SettingDeclaration sectors = watch.setting("sectors").orElseThrow();

        assertThat(sectors.canonical(List.of("east", "west"), SECTORS)).isEqualTo("[west, east]");
        assertThat(sectors.canonical(List.of("east", "middle", "west"), SECTORS))
                .isEqualTo("all");
        assertThat(sectors.canonical(List.of(), SECTORS)).isEqualTo("[]");
        assertThat(watch.setting("share-trained").orElseThrow().canonical(List.of(".5"), SECTORS))
                .isEqualTo("0.5");
    }

    @Test
    void aRuleThatJoinsSettingsReachesTheReader() {
        assertThatThrownBy(() -> watch.fill(Map.of("people", "0", "share-trained", "0.1"), SECTORS))
                .isInstanceOf(SettingRule.class)
                .hasMessage("share-trained: found 0.1, need 0 when there are no people");
    }

    @Test
    void whatIsUncertainAboutALeverIsAParameterUnderItsName() {
        record Shots(
                @Parameter(
                        unit = "1/h",
                        value = 0.1,
                        low = 0,
                        high = 1,
                        meaning = "rate",
                        evidence = Evidence.ASSUMED,
                        source = "test")
                double mortarRate) {}

        ParameterSpace space = Levers.of(List.of(Watch.class)).parameterSpace(List.of(new Group("shots", Shots.class)));

        assertThat(space.declarations().stream().map(Declaration::name))
                .containsExactly("shots.mortarRate", "watch.restraint");
        assertThat(space.defaults().group(Watch.Effects.class).restraint()).isEqualTo(0.9);
    }

    @Lever(name = "bare", title = "t", changes = "c", literature = "l")
    record Bare(int people) implements Intervention {
        @Override
        public Influence bind(Period period, ParameterVector parameters, World world) {
            return morning -> {};
        }
    }

    @Lever(name = "far", title = "t", changes = "c", literature = "l")
    record Far(
            @Setting(
                    unit = "persons",
                    value = "101",
                    low = 0,
                    high = 100,
                    meaning = "m",
                    evidence = Evidence.ASSUMED,
                    source = "s")
            int people)
            implements Intervention {
        @Override
        public Influence bind(Period period, ParameterVector parameters, World world) {
            return morning -> {};
        }
    }

    @Lever(name = "late", title = "t", changes = "c", literature = "l")
    record Late(
            @Setting(unit = "days", value = "1", meaning = "m", evidence = Evidence.ASSUMED, source = "s")
            int until) implements Intervention {
        @Override
        public Influence bind(Period period, ParameterVector parameters, World world) {
            return morning -> {};
        }
    }

    @Lever(name = "none", title = "t", changes = "c", literature = "l")
    record NoIntervention() {}

    @Test
    void ourOwnDeclarationsAreHeldToTheRules() {
        assertThatThrownBy(() -> Levers.of(List.of(Bare.class))).hasMessageEndingWith("setting people has no @Setting");
        assertThatThrownBy(() -> Levers.of(List.of(Far.class)))
                .hasMessageEndingWith("setting people has the default 101");
        assertThatThrownBy(() -> Levers.of(List.of(Late.class)))
                .hasMessageEndingWith("setting until has a name that every lever uses");
        assertThatThrownBy(() -> Levers.of(List.of(Twin.class)))
                .hasMessageEndingWith("setting share has the name of an effect");
        record People(
                @Parameter(
                        unit = "people",
                        value = 1,
                        low = 0,
                        high = 2,
                        meaning = "x",
                        evidence = Evidence.ASSUMED,
                        source = "x")
                double people) {}
        List<Group> model = List.of(new Group("watch", People.class));
        assertThatThrownBy(() -> Levers.of(List.of(Watch.class)).parameterSpace(model))
                .hasMessage("a setting and a parameter have the same name: watch.people");
        assertThatThrownBy(() -> Levers.of(List.of(NoIntervention.class))).hasMessageEndingWith("is no Intervention");
        assertThatThrownBy(() -> Levers.of(List.of(Watch.class, Watch.class)))
                .hasMessage("lever declared twice: watch");
    }

    @Test
    void theShippedLeversAreSound() {
        assertThat(Levers.shipped().names()).isSorted().doesNotHaveDuplicates();
    }
}
