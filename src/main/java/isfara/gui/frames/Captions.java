package isfara.gui.frames;

import isfara.analysis.Digits;
import isfara.gui.scene.Scene;

/** What a frame says under its picture where no single event is the reason for it. */
final class Captions {

    private Captions() {}

    /** How things stand. */
    static String state(Scene scene) {
        String fighting = scene.theatre().ceasefire()
                ? "A ceasefire is in force"
                : scene.theatre().episode().isPresent()
                        ? "Armies fight"
                        : scene.moment().hourly()
                                ? "Highest level: " + scene.level().word()
                                : "A quiet day";
        return fighting + "; killed so far " + Digits.number(scene.killed()) + ", away from home "
                + Digits.number(scene.away()) + ".";
    }
}
