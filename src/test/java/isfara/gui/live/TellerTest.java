package isfara.gui.live;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.gui.scene.Subject;
import isfara.model.Trial;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.report.story.Narrator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellerTest {

    @ParameterizedTest
    @ValueSource(strings = {"april-2021", "september-2022"})
    void itTellsTheStoryOfTheFinishedRun(String scenario) {
        Teller teller = new Teller(Trial.WORLD);
        List<StoryLine> told = new ArrayList<>();
        History history = Watched.watch(scenario, 1, scene -> told.addAll(teller.tell(scene)));
        assertThat(told).as("told while it went on").hasSizeGreaterThan(50);
        told.addAll(teller.rest(history));
        assertThat(told.stream().map(StoryLine::line)).isEqualTo(new Narrator(Trial.WORLD).all(history));
        assertThat(told).anyMatch(StoryLine::main).anyMatch(line -> !line.main());
    }

    @Test
    void whateverHappensHasAPlaceButLevers() {
        History history = Trial.warlike(3).run();
        Set<Class<?>> kinds = new HashSet<>();
        for (Event event : history.events()) {
            kinds.add(event.getClass());
            Subject subject = Whereabouts.of(event).orElseThrow();
            subject.place(Trial.WORLD)
                    .ifPresentOrElse(
                            place -> assertThat(place.lat()).isBetween(38.0, 42.0),
                            () -> assertThat(subject).isInstanceOfAny(Subject.OfSide.class, Subject.OfTheatre.class));
        }
        assertThat(kinds).as("most kinds of event happened").hasSizeGreaterThan(20);
        assertThat(Whereabouts.of(new Event.LeverChanged(0, "hotline", "begins")))
                .isEmpty();
    }
}
