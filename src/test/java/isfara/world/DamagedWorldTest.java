package isfara.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DamagedWorldTest {
    private static final List<String> TABLES = List.of(
            "settlements.csv",
            "sectors.csv",
            "contacts.csv",
            "posts.csv",
            "roads.csv",
            "cut_off.csv",
            "water_nodes.csv",
            "water_links.csv",
            "hydrology.csv",
            "geo_sources.csv");

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheBundledTables() throws IOException {
        for (String table : TABLES) {
            try (InputStream in = World.class.getResourceAsStream(table)) {
                Files.copy(in, folder.resolve(table));
            }
        }
    }

    @Test
    void aSoundCopyLoads() {
        assertThat(World.load(folder).settlements()).isEqualTo(World.load().settlements());
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            settlements.csv | golovnoy,1730         | golovnoy,-3        | settlements.csv:2: people_2022: found -3, need a whole number, 0 to 2000000
            settlements.csv | sulukta,2650          | sulukta,2651       | settlements.csv:32: people_2022: found 2651, need 2650: pop_2022_est less that of the settlements included in it
            settlements.csv | ak_sai,Ak-Sai,Ак-Сай,KG | ak_sai,Ak-Sai,Ак-Сай,KZ | settlements.csv:3: country: found KZ, need one of KG, TJ
            settlements.csv | 39.9491,70.52804      | 39.9491,7.052804   | settlements.csv:2: lon: found 7.052804, need a number, 68 to 75
            settlements.csv | ak_sai,Ak-Sai         | kok_tash,Ak-Sai    | settlements.csv:3: id: found kok_tash a second time
            settlements.csv | golovnoy,1730         | golovnoi,1730      | settlements.csv:2: sector: found golovnoi, no such sector; nearest is golovnoy
            settlements.csv | fled in Apr 2021,golovnoy,1730 | fled in Apr 2021,golovnoy | settlements.csv:2: found 26 values, need 27
            contacts.csv    | golovnoy,kok_tash,chorkuh | golovnoy,surkh,chorkuh | kg_settlement: found surkh, need a settlement of KG
            contacts.csv    | golovnoy,kok_tash,chorkuh,4.6 | golovnoy,kok_tash,chorkuh,14.6 | distance_km: found 14.6, need 4.6
            contacts.csv    | golovnoy,kok_tash,chorkuh,4.6,false | golovnoy,kok_tash,chorkuh,4.6,no | shared_water_system: found no, need one of true, false
            sectors.csv     | Kara-Bak - Lakkon,kyzyl_bel, | Kara-Bak - Lakkon,, | sectors.csv:12: adjacent: found kara_bak, need kara_bak to name kyzyl_bel too
            sectors.csv     | khojai_alo;samarkandek;vorukh,2650 | khojai_alo;samarkandek;vorukh,2651 | sectors.csv:8: kg_frontline_people: found 2651, need 2650 to agree with the people_2022
            posts.csv       | 40.108,70.737,15,30   | 40.108,70.737,15,3 | posts.csv:2: strength_high: found 3, need a whole number, 15 to
            posts.csv       | true,cp_kyzyl_bel,isfara_det | true,cp_kulundu,isfara_det | posts.csv:3: paired_with: found cp_kulundu, need a post of the other side that names this one
            posts.csv       | KG,special_force      | KG,special_forces  | kind: found special_forces, need one of crossing_point
            roads.csv       | kyzyl_bel,guliston,3.6,false,main,false,cp_kyzyl_bel | kyzyl_bel,guliston,3.6,false,main,false, | crossing_post: found nothing on a road from KG to TJ
            roads.csv       | batken,bazar_bashy,2.1 | batken,bazar_bashi,2.1 | roads.csv:3: to: found bazar_bashi, no such settlement; nearest is bazar_bashy
            roads.csv       | batken,aydarken,55    | batken,aydarken,15 | found 15.0, need at least the straight line
            roads.csv       | samat,chimgen,5.4,false,main | samat,chimgen,5.4,false,motorway | class: found motorway, need one of main, local, track
            roads.csv       | chorqishloq,surkh,9.8,false,main,false | chorqishloq,surkh,9.8,false,main,true | found chorkuh cut off when contested and foreign roads close
            cut_off.csv     | western_qalacha       | batken             | found batken, which has a way out
            water_links.csv | tash_kurgan,golovnoy,river,1.0 | tash_kurgan,golovnoy,river,1.1 | share: found 1.1, need a number, 0 to 1
            water_links.csv | golovnoy,feeder_canal,canal,0.32 | golovnoy,feeder_canal,canal,0.42 | found shares of 1.100 out of this node
            water_links.csv | tortgul_return,isfara_town_reach | tortgul_return,golovnoy | found water that runs in a ring into this node
            water_links.csv | kaiyrma_head,kok_tash,supplies | kaiyrma_head,min_oruk,supplies | settlements.csv:2: water_system: found a water system, need a supplies row
            water_nodes.csv | ,steady,20,           | ,steady,,          | need a flow where the series is steady
            hydrology.csv   | 7,Jul,43.6,21.8,5.01,0.22 | 7,Jul,43.6,21.8,5.01,0.32 | found a sum of 1.1
            geo_sources.csv | computed,"Road        | reckoned,"Road     | source_id: found computed, no such source
            """)
    void aFaultIsNamedByFileLineAndColumn(String table, String sound, String broken, String message) {
        replace(table, sound, broken);
        assertThat(faults()).anySatisfy(fault -> assertThat(fault).contains(message));
    }

    @Test
    void aMissingTableIsToldWithWhatToDo() throws IOException {
        Files.delete(folder.resolve("roads.csv"));
        WorldException failure = catchThrowableOfType(WorldException.class, () -> World.load(folder));
        assertThat(failure.faults()).containsExactly("roads.csv: missing, need this table beside the others");
        assertThat(failure).hasMessageContaining("1 fault").hasMessageContaining("Mend the files named");
    }

    @Test
    void aFolderThatIsNotThereIsToldAsItsTables() {
        WorldException failure =
                catchThrowableOfType(WorldException.class, () -> World.load(folder.resolve("nowhere")));
        assertThat(failure.faults()).hasSize(TABLES.size()).allMatch(fault -> fault.contains("missing"));
    }

    @Test
    void aColumnThatIsMissingIsNamed() {
        replace("settlements.csv", "people_2022", "people");
        assertThat(faults()).anyMatch(f -> f.startsWith("settlements.csv:1: no column people_2022; found id, name"));
    }

    @Test
    void aTableThatIsNotTextIsTold() throws IOException {
        Files.write(folder.resolve("posts.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThat(faults()).contains("posts.csv: is not UTF-8 text: save it as CSV in UTF-8");
    }

    @Test
    void anEmptyTableIsTold() throws IOException {
        Files.writeString(folder.resolve("contacts.csv"), "");
        assertThat(faults()).anyMatch(fault -> fault.startsWith("contacts.csv"));
    }

    @Test
    void allFaultsOfAllTablesAreToldAtOnce() {
        replace("settlements.csv", "golovnoy,1730", "golovnoy,-3");
        replace("contacts.csv", "golovnoy,kok_tash,chorkuh,4.6", "golovnoy,kok_tash,chorkuh,far");
        replace("roads.csv", "batken,bazar_bashy,2.1", "batken,bazar_bashi,2.1");
        replace("water_links.csv", "tortgul_return,isfara_town_reach", "tortgul_return,golovnoy");
        assertThat(faults())
                .anyMatch(f -> f.startsWith("settlements.csv:2: people_2022"))
                .anyMatch(f -> f.startsWith("contacts.csv:") && f.contains("found far"))
                .anyMatch(f -> f.startsWith("roads.csv:3: to"))
                .anyMatch(f -> f.startsWith("water_nodes.csv:") && f.contains("ring"));
    }

    private List<String> faults() {
        WorldException failure = catchThrowableOfType(WorldException.class, () -> World.load(folder));
        assertThat(failure).as("damage that nobody noticed").isNotNull();
        return failure.faults();
    }

    private void replace(String table, String sound, String broken) {
        try {
            Path file = folder.resolve(table);
            String text = Files.readString(file, StandardCharsets.UTF_8);
            assertThat(text).as("the row that the test damages").contains(sound);
            int at = text.indexOf(sound);
            Files.writeString(file, text.substring(0, at) + broken + text.substring(at + sound.length()));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
