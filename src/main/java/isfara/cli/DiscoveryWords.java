package isfara.cli;

import com.google.gson.GsonBuilder;
import isfara.analysis.Digits;
import isfara.analysis.Manifest;
import isfara.analysis.discovery.BoxWords;
import isfara.analysis.discovery.Discovery;
import isfara.analysis.discovery.FoundBox;
import isfara.analysis.discovery.Restriction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was discovered, as text or JSON. */
final class DiscoveryWords {

    private final List<Discovery> found;
    private final BoxWords words;

    DiscoveryWords(Manifest manifest, List<Discovery> found) {
        this.found = found;
        this.words = new BoxWords(manifest.declared());
    }

    /** For people. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Discovery d : found) {
            String head = d.question().words() + ": " + d.ofInterest() + " of "
                    + d.cases().count() + " draws, "
                    + d.cases().inputs().size()
                    + (d.cases().inputs().size() == 1 ? " condition varies" : " conditions vary");
            text.append(text.isEmpty() ? "" : "\n").append(head).append('\n');
            for (int b = 0; b < d.boxes().size(); b++) {
                box(d.boxes().get(b), b, text);
            }
            if (d.boxes().isEmpty() || !d.end().startsWith("no more")) {
                Wrapped.hanging("  ", d.end()).forEach(line -> text.append(line).append('\n'));
            }
        }
        return text.toString();
    }

    private void box(FoundBox box, int number, StringBuilder text) {
        List<String> lines = new ArrayList<>();
        lines.add("when " + words.of(box));
        lines.add("there " + Digits.percent(box.density()) + " of the draws (" + box.ofInterest() + " of " + box.cases()
                + "), against " + Digits.percent(box.base()) + (number == 0 ? " of all" : " of what is left")
                + "; on draws that had no part in drawing such a box " + Digits.percent(box.heldOutDensity()));
        lines.add("it holds " + Digits.percent(box.mass()) + " of all draws and " + Digits.percent(box.coverage())
                + " of those of interest; as good a box comes by chance with probability "
                + Digits.number(box.chance()));
        for (Restriction r : box.restrictions()) {
            lines.add(BoxWords.bounds(r) + ": among the draws " + BoxWords.number(r.lowest()) + " to "
                    + BoxWords.number(r.highest()) + "; again in " + Digits.percent(r.returns())
                    + " of resamples; quasi-p " + BoxWords.number(r.quasiP()));
        }
        for (int i = 0; i < lines.size(); i++) {
            Wrapped.hanging(i == 0 ? "  " : "    ", lines.get(i))
                    .forEach(line -> text.append(line).append('\n'));
        }
    }

    /** For programs. */
    String json() {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (Discovery d : found) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("scenario", d.question().scenario());
            answer.put("with", d.question().with());
            answer.put("outcome", d.question().outcome().column());
            answer.put("above", d.question().above());
            answer.put("cases", d.cases().count());
            answer.put("of_interest", d.ofInterest());
            answer.put("conditions", d.cases().inputs().size());
            answer.put("boxes", d.boxes().stream().map(this::json).toList());
            answer.put("end", d.end());
            answers.add(answer);
        }
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(answers) + "\n";
    }

    private Map<String, Object> json(FoundBox box) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("words", words.of(box));
        json.put("cases", box.cases());
        json.put("of_interest", box.ofInterest());
        json.put("mass", box.mass());
        json.put("coverage", box.coverage());
        json.put("density", box.density());
        json.put("base", box.base());
        json.put("held_out_density", Double.isNaN(box.heldOutDensity()) ? null : box.heldOutDensity());
        json.put("chance", box.chance());
        List<Map<String, Object>> restrictions = new ArrayList<>();
        for (Restriction r : box.restrictions()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("input", r.input());
            one.put("low", r.below() ? r.low() : null);
            one.put("high", r.above() ? r.high() : null);
            one.put("lowest", r.lowest());
            one.put("highest", r.highest());
            one.put("evidence", words.grade(r));
            one.put("quasi_p", r.quasiP());
            one.put("returns", r.returns());
            restrictions.add(one);
        }
        json.put("restrictions", restrictions);
        return json;
    }
}
