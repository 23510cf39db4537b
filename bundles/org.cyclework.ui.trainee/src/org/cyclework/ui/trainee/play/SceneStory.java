package org.cyclework.ui.trainee.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.Channel;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.SpokenLine;
import org.cyclework.ui.scene.Seating;
import org.cyclework.ui.trainee.Messages;

/**
 * The story so far for the one at the screen, with what happens now at its end; no SWT.
 *
 * @param lines its paragraphs, oldest first
 * @param end index of the paragraph at which the end begins that has to stay in sight: one's own last line
 * @param phone whether the two write to each other
 */
record SceneStory(List<StoryLine> lines, int end, boolean phone) {

    SceneStory {
        lines = List.copyOf(lines);
    }

    /** @return the story of a play up to what was said last; what begins after it is left out */
    static SceneStory soFar(Play play) {
        return new Teller(play).tell(false);
    }

    /** @return the story of a play with what happens now */
    static SceneStory of(Play play) {
        return new Teller(play).tell(true);
    }

    /** @return everything as plain text, a paragraph a line */
    String text() {
        StringBuilder text = new StringBuilder();
        for (StoryLine line : lines) {
            text.append(line.who().isEmpty() ? "" : line.who() + " ").append(line.words()).append(line.cue().map(cue -> " " + cue).orElse("")).append('\n');
        }
        return text.toString();
    }

    /** Tells one story. */
    private static final class Teller {

        private final Moment moment;
        private final boolean two;
        private final boolean second;
        private final Play play;
        private final List<StoryLine> lines = new ArrayList<>();
        private int end;

        Teller(Play play) {
            this.play = play;
            moment = play.now();
            two = play.setup().seats() == Seats.BOTH;
            second = two && moment.seat() != play.seat();
        }

        SceneStory tell(boolean now) {
            boolean opens = moment.stage().interlude().isPresent();
            if (two) {
                lines.add(StoryLine.of(StoryLine.Kind.SETTING, moment.stage().setting()));
            }
            moment.story().forEach(this::said);
            if (now && opens) {
                end = lines.size();
                lines.add(StoryLine.of(StoryLine.Kind.PART, moment.stage().title()));
                moment.stage().interlude().ifPresent(words -> lines.add(StoryLine.of(StoryLine.Kind.TOLD, words)));
            }
            if (now) {
                happening().ifPresent(words -> lines.add(StoryLine.of(StoryLine.Kind.TOLD, words)));
            }
            return new SceneStory(lines, end, moment.stage().channel() == Channel.TEXT_MESSAGES);
        }

        /** The second of two at one screen has no story of their own: they are told once who they are and what they know. */
        private Optional<String> happening() {
            if (!second) {
                return Optional.of(moment.narration());
            }
            return begun() ? Optional.empty() : part().map(Scene::getBriefing);
        }

        private boolean begun() {
            return play.transcript().rows().stream().anyMatch(row -> row.scene() == moment.stage().number() && row.round() < moment.round());
        }

        private Optional<Scene> part() {
            List<Scene> parts = new ArrayList<>();
            play.vignette().getScenes().stream().filter(scene -> scene.getSeat() == moment.seat()).forEach(parts::add);
            return parts.size() < moment.stage().number() ? Optional.empty() : Optional.of(parts.get(moment.stage().number() - 1));
        }

        private void said(SpokenLine line) {
            boolean own = line.name().equals(moment.ownName());
            Seat seat = own ? moment.seat() : Seating.other(moment.seat());
            if (own) {
                end = lines.size();
            }
            // deeds of the second seat are written about somebody, not to them
            boolean named = own && two && !line.text().startsWith("“");
            String who = named ? Messages.bind(Messages.Scene_youNamed, line.name()) : own ? Messages.Scene_you : line.name();
            lines.add(StoryLine.said(seat, own, Seating.mark(seat) + " " + who, line.text(), line.cue()));
        }
    }
}
