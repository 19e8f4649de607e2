package isfara.calibration.step;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The steps of a calibration, in the order in which they make sense. Each can be done again alone. */
public enum Step {
    /** Whether prior lives reach the record. */
    PRIOR_CHECK("whether the priors reach the record"),
    /** Which parameters matter. */
    SCREENING("which parameters matter"),
    /** Whether known parameters are found again. */
    RECOVERY("whether known parameters are found again"),
    /** The posterior. */
    FIT("the posterior"),
    /** Other structures of the model. */
    ALTERNATIVES("other structures of the model"),
    /** Parts of the record that were not fitted. */
    HOLD_OUTS("parts of the record that the fit has not seen"),
    /** The posterior's predictions. */
    VALIDATION("what the posterior predicts, beside the record");

    private final String words;

    Step(String words) {
        this.words = words;
    }

    /** As a command names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it tells. */
    public String words() {
        return words;
    }

    /** All words, in order. */
    public static List<String> allWords() {
        return Arrays.stream(values()).map(Step::word).toList();
    }

    /** The step of a word. */
    public static Optional<Step> of(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }
}
