package isfara.gui.window;

import sim.display.Console;
import sim.portrayal.Inspector;

/** What stands around MASON's console while a run is watched: made when the console asks for it. */
interface Furniture {

    /** The panel of the console's model tab. */
    Inspector modelTab();

    /** The console opens, and wants its windows. */
    void open(Console console);

    /** The console closes. */
    void close();
}
