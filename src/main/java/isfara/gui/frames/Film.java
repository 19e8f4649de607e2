package isfara.gui.frames;

import isfara.chart.HouseStyle;
import isfara.chart.Png;
import isfara.chart.Svg;
import isfara.experiment.ModelRuns;
import isfara.experiment.Run;
import isfara.gui.live.Course;
import isfara.gui.live.LiveCharts;
import isfara.gui.scene.Moment;
import isfara.gui.scene.Scene;
import isfara.gui.scene.WatchedRun;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedMap;

/**
 * A run as pictures of chosen moments and one sheet with all of them.
 *
 * @param runs evaluates the run
 * @param run what is filmed
 * @param title says which run it is
 * @param at which moments
 * @param format of the frames; the sheet is always a PNG file
 */
public record Film(ModelRuns runs, Run run, String title, FramesAt at, Format format) {

    /** How frames are written. */
    public enum Format {
        PNG,
        SVG;

        /** As it is written, and the ending of its files. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Takes the files one by one. */
    public interface Files {

        /** A file's name and content. */
        void write(String name, byte[] content);
    }

    /** Lives through the run, draws the frames and hands them out, the sheet last; returns how many frames there are. */
    public int shoot(Files files) {
        HouseStyle.requireFonts();
        SortedMap<Integer, String> chosen = choose();
        Shooting shooting = new Shooting(files, chosen);
        new WatchedRun(runs, run).watch(shooting::see);
        files.write("film-strip.png", shooting.strip.png());
        return chosen.size();
    }

    private SortedMap<Integer, String> choose() {
        Choice choice = at.choice();
        int[] number = {0};
        new WatchedRun(runs, run).watch(scene -> choice.see(number[0]++, scene));
        return choice.chosen();
    }

    /** Draws the chosen scenes as they come. */
    private final class Shooting {

        private final Files files;
        private final SortedMap<Integer, String> chosen;
        private final FilmStrip strip;
        private final FramePicture picture = new FramePicture(runs.simulation().world(), title);
        private final Course course = new Course(
                runs.simulation().world(),
                run.scenario().start(),
                run.scenario().days());
        private final LiveCharts charts = new LiveCharts("The run so far", course);
        private int number;
        private int frame;

        Shooting(Files files, SortedMap<Integer, String> chosen) {
            this.files = files;
            this.chosen = chosen;
            this.strip = new FilmStrip(runs.simulation().world(), title, chosen.size());
        }

        void see(Scene scene) {
            course.add(scene);
            String caption = chosen.get(number++);
            if (caption != null) {
                shoot(scene, dated(scene.moment()) + "  " + caption);
            }
        }

        private void shoot(Scene scene, String caption) {
            String name = String.format(Locale.ROOT, "frame-%04d.%s", frame + 1, format);
            if (strip.shows(frame++)) {
                strip.add(scene, caption);
            }
            files.write(name, format == Format.PNG ? png(scene, caption) : svg(scene, caption));
        }

        private byte[] png(Scene scene, String caption) {
            return Png.of(FramePicture.WIDTH, FramePicture.HEIGHT, 1, g -> picture.draw(g, scene, charts, caption));
        }

        private byte[] svg(Scene scene, String caption) {
            String svg = Svg.of(
                    "frame-" + frame,
                    title + ". " + caption,
                    FramePicture.WIDTH,
                    FramePicture.HEIGHT,
                    g -> picture.draw(g, scene, charts, caption));
            return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg + "\n").getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String dated(Moment moment) {
        return moment.date() + (moment.hourly() ? String.format(Locale.ROOT, " %02d:00", moment.hourOfDay()) : "");
    }
}
