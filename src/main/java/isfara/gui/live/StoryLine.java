package isfara.gui.live;

import isfara.gui.scene.Subject;
import isfara.report.story.Line;
import java.util.Optional;

/**
 * Something that happened, told as soon as it did.
 *
 * @param line when, what and why, in words
 * @param about what one would want to look at; nothing for what has no place, such as a lever
 * @param main whether it matters by itself
 */
public record StoryLine(Line line, Optional<Subject> about, boolean main) {}
