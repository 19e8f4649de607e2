package isfara.calibration.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import isfara.outcome.Level;
import isfara.outcome.Trigger;
import isfara.world.Side;
import isfara.world.World;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {

    private static final World WORLD = World.load();

    private static final String JOINED =
            "incident_id,quantity,side,value_low,value_high,as_of_date,source_id,quote_or_paraphrase,"
                    + "date_start,date_end,place,district,trigger,max_level,notes,sector\n";

    @TempDir
    Path folder;

    @Test
    void theBundledRecordIsSound() {
        Evidence evidence = Evidence.bundled(WORLD);

        assertThat(evidence.isSample()).isFalse();
        assertThat(evidence.incidents()).hasSize(57);
        assertThat(evidence.incidents()).filteredOn(DocumentedIncident::isWar).hasSize(2);
        assertThat(evidence.figures()).hasSize(341);
        assertThat(evidence.sources()).extracting(Source::id).contains("ACLED", Source.RECALL, "estimate");
        DocumentedIncident april = evidence.war(LocalDate.of(2021, 4, 29)).orElseThrow();
        assertThat(april.trigger()).contains(Trigger.WATER);
        assertThat(april.sector()).contains("golovnoy");
        assertThat(evidence.figures(april))
                .hasSizeGreaterThan(80)
                .allMatch(f -> f.incident().equals("I20210428"));
        assertThat(evidence.war(LocalDate.of(2020, 5, 8))).isEmpty();
    }

    @Test
    void aDateIsKnownAsFarAsItIsWritten() {
        assertThat(PartialDate.parse("2021-05")).hasValueSatisfying(month -> {
            assertThat(month.earliest()).isEqualTo("2021-05-01");
            assertThat(month.latest()).isEqualTo("2021-05-31");
        });
        assertThat(PartialDate.parse("2022").orElseThrow().latest()).isEqualTo("2022-12-31");
        assertThat(PartialDate.parse("undated").orElseThrow().dated()).isFalse();
        assertThat(PartialDate.parse("2021-13")).isEmpty();
        assertThat(PartialDate.parse("2021-02-30")).isEmpty();
        assertThat(PartialDate.parse("soon")).isEmpty();
    }

    @Test
    void knowsWhoSpeaksOfWhom() {
        Evidence evidence = Evidence.bundled(WORLD);

        assertThat(evidence.figures())
                .filteredOn(Figure::byOpponent)
                .extracting(Figure::quote)
                .containsExactly("Kyrgyz claim, more than", "Kyrgyz claim, more than");
        assertThat(evidence.figures())
                .filteredOn(f -> f.official() && f.whose() == Whose.TJ && f.low() == 19)
                .extracting(Figure::by)
                .containsExactly(Optional.of(Side.TJ));
    }

    @Test
    void everyMistakeOfEveryTableIsToldAtOnce() throws IOException {
        String incidents = table("incidents.csv")
                .replace("I20180403,2018-04-03,2018-04-03", "I20180403,2018-04-03,2018-04-02")
                .replace(",trespass,2,Tajik guards met", ",trespas,5,Tajik guards met")
                .replace("SUHORECH317,golovnoy", "SUHORECH31,golovny");
        String figures = table("incident_figures.csv")
                .replace("I20080326,crowd,TJ,150,150", "I20080327,crowd,TJ,150,15")
                .replace("I20130531,killed,both,0,0,2013-06-01", "I20130531,killed,UZ,none,0,in June");
        String mechanics =
                table("mechanics.csv").replace("border_length,970,970,km,Length", "border_length,970,-970,km,Length");
        String sources = table("sources.csv");

        EvidenceException trouble = catchThrowableOfType(
                EvidenceException.class,
                () -> Evidence.parse(
                        WORLD,
                        new StringReader(incidents),
                        new StringReader(figures),
                        new StringReader(mechanics),
                        new StringReader(sources)));

        assertThat(trouble.mistakes())
                .contains(
                        "incidents.csv:9:22: date_end: found 2018-04-02, need 2018-04-03 or later, as date_start says",
                        "incidents.csv:8:239: source_ids: found SUHORECH31, no such source; nearest is SUHORECH317",
                        "incident_figures.csv:2:1: incident_id: found I20080327, no such incident; nearest is I20080326",
                        "incident_figures.csv:2:24: value_high: found 15, need 150 or more, as value_low says",
                        "incident_figures.csv:4:18: side: found UZ, need KG, TJ or both");
        assertThat(trouble)
                .hasMessageContaining("trigger: found trespas, nearest is trespass, need one of water, road")
                .hasMessageContaining("max_level: found 5, need a level, 0 to 4")
                .hasMessageContaining("sector: found golovny, no such sector; nearest is golovnoy")
                .hasMessageContaining("value_low: found none, need a number, 0 or more, or nothing")
                .hasMessageContaining(
                        "as_of_date: found in June, need a date such as 2021-04-28, 2021-04 or 2021, or undated")
                .hasMessageContaining("value_high: found -970, need a number")
                .hasMessageEndingWith("mistakes, nothing was run");
    }

    @Test
    void aTableWithoutAColumnIsRefused() throws IOException {
        String sources = table("sources.csv").replace("source_id,title", "source,title");

        EvidenceException trouble = catchThrowableOfType(
                EvidenceException.class,
                () -> Evidence.parse(
                        WORLD,
                        new StringReader(table("incidents.csv")),
                        new StringReader(table("incident_figures.csv")),
                        new StringReader(table("mechanics.csv")),
                        new StringReader(sources)));

        assertThat(trouble.mistakes())
                .containsExactly(
                        "sources.csv:1:1: found columns source, title, publisher, date, where, need also source_id");
    }

    @Test
    void oneFileWithALineForEachFigureIsReadInAnyOrder() throws IOException {
        Path file = folder.resolve("later.csv");
        Files.writeString(
                file,
                "\uFEFF" + JOINED
                        + "X1,killed,KG,1,,2024-05,A,at least,2024-05-07,2024-05-08,Somewhere,,road,2,,vorukh\n"
                        + "X2,horses stolen,TJ,3,3,undated,B,,2023-01-01,2023-01-01,Elsewhere,,unknown,0,,\n"
                        + "X1,injured,both,2,4,2024-05-09,B,,2024-05-07,2024-05-08,Somewhere,,road,2,,vorukh\n"
                        + "X3,,both,,,undated,B,,2023-02-01,2023-02-01,Elsewhere,,water,1,,\n");

        Evidence evidence = Evidence.readJoined(file, WORLD);

        assertThat(evidence.isSample()).isTrue();
        assertThat(evidence.name()).isEqualTo("later.csv");
        assertThat(evidence.incidents()).extracting(DocumentedIncident::id).containsExactly("X1", "X2", "X3");
        DocumentedIncident first = evidence.incidents().get(0);
        assertThat(first.peak()).isEqualTo(Level.SHOTS);
        assertThat(first.sources()).containsExactly("A", "B");
        assertThat(evidence.figures(first)).extracting(Figure::quantity).containsExactly("killed", "injured");
        assertThat(evidence.figures()).extracting(Figure::quantity).contains("horses stolen");
        assertThat(evidence.incidents().get(1).sector()).isEmpty();
        assertThat(evidence.mechanics()).isEmpty();
    }

    @Test
    void linesOfOneIncidentMustAgree() throws IOException {
        Path file = folder.resolve("later.csv");
        Files.writeString(
                file,
                JOINED + "X1,killed,KG,1,1,2024-05,A,,2024-05-07,2024-05-08,Somewhere,,road,2,,vorukh\n"
                        + "X1,killed,TJ,1,1,2024-05,A,,2024-05-07,2024-05-09,Somewhere,,road,2,,vorukh\n");

        EvidenceException trouble =
                catchThrowableOfType(EvidenceException.class, () -> Evidence.readJoined(file, WORLD));

        assertThat(trouble.mistakes())
                .containsExactly(file.toString().replace('\\', '/')
                        + ":3:40: date_end: found 2024-05-09, need 2024-05-08, as line 2 says of the same incident");
        assertThat(catchThrowableOfType(
                        EvidenceException.class, () -> Evidence.readJoined(folder.resolve("none.csv"), WORLD)))
                .hasMessageContaining("none.csv: no such file");
    }

    private static String table(String name) throws IOException {
        try (var in = EvidenceTest.class.getResourceAsStream("/isfara/evidence/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
