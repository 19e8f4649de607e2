package isfara.cli.reference;

import isfara.intervention.Levers;
import isfara.model.Parameters;
import isfara.parameter.ParameterSpace;
import isfara.scenario.Situations;
import isfara.store.Tables;
import isfara.world.World;
import java.util.LinkedHashMap;
import java.util.Map;

/** All generated pages, by file name. */
public final class Pages {

    /** The command that writes them. */
    public static final String COMMAND = "java -jar target/isfara.jar reference src/site/markdown";

    private Pages() {}

    /** Texts by file name; the same declarations give the same texts. */
    public static Map<String, String> all() {
        Levers levers = Levers.shipped();
        ParameterSpace model = ParameterSpace.of(Parameters.GROUPS);
        ParameterSpace space = levers.parameterSpace(Parameters.GROUPS);
        Map<String, String> pages = new LinkedHashMap<>();
        World world = World.load();
        pages.put("parameters.md", ParametersPage.text(model, Situations.shipped(space, world)));
        pages.put("outcomes.md", OutcomesPage.text());
        pages.put("levers.md", new LeversPage(levers, space, world).text());
        pages.put("data-dictionary.md", DictionaryPage.text(Tables.of(space), space));
        return pages;
    }
}
