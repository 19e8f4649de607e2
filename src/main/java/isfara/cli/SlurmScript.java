package isfara.cli;

import isfara.store.ShellWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The script that evaluates an experiment on Slurm: {@code isfara/slurm.sh}, with what it needs to know filled in.
 *
 * @param place working folder, absolute
 * @param jar the program, absolute
 * @param experiment what {@code isfara batch} is told about the experiment
 * @param results where results go, as the user named it
 * @param shards how many shards
 * @param cpus cores of a job
 * @param shard what each shard is given
 * @param merge what the merge is given
 * @param directives more options for Slurm, such as {@code --partition=long}; no white space in them
 * @param report whether the merge ends with a report
 */
record SlurmScript(
        Path place,
        Path jar,
        List<String> experiment,
        Path results,
        int shards,
        int cpus,
        Share shard,
        Share merge,
        List<String> directives,
        boolean report) {

    private static final String TEMPLATE = "/isfara/slurm.sh";
    private static final Pattern BLANK = Pattern.compile("@([A-Z_]+)@");

    /**
     * What a job may use.
     *
     * @param megabytes memory, MB
     * @param time as Slurm writes it
     */
    record Share(int megabytes, String time) {}

    /** The script, whole. */
    String text() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("PLACE", ShellWords.quoted(place.toString()));
        values.put("JAR", ShellWords.quoted(jar.toString()));
        values.put("EXPERIMENT", ShellWords.quoted(experiment));
        values.put("RESULTS", ShellWords.quoted(results.toString()));
        values.put("SHARDS", Integer.toString(shards));
        values.put("CPUS", Integer.toString(cpus));
        values.put("MEMORY", Integer.toString(shard.megabytes()));
        values.put("TIME", shard.time());
        values.put("MERGE_MEMORY", Integer.toString(merge.megabytes()));
        values.put("MERGE_TIME", merge.time());
        values.put("MERGE_OPTIONS", report ? "" : "--no-report");
        values.put(
                "DIRECTIVES",
                directives.stream().map(d -> "#SBATCH " + d + "\n").collect(Collectors.joining()));
        // a comment: a line break in a file's name must not end it
        values.put("COMMAND", command().replaceAll("\\R", " "));
        return BLANK.matcher(template())
                .replaceAll(blank -> Matcher.quoteReplacement(
                        Objects.requireNonNull(values.get(blank.group(1)), () -> "no value for " + blank.group())));
    }

    private String command() {
        return "isfara slurm " + ShellWords.quoted(experiment) + " --shards " + shards;
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(SlurmScript.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled " + TEMPLATE, e);
        }
    }
}
