package org.cyclework.ui.trainee.assigned;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.HandIn;
import org.cyclework.supervision.HandInOffer;
import org.cyclework.supervision.HandInOffer.Work;
import org.cyclework.supervision.OwnWords;
import org.cyclework.supervision.Requirement;
import org.cyclework.supervision.Task;
import org.cyclework.ui.Dates;

/** What goes with a hand-in: which plays or quizzes, and of own words only what is ticked. It says exactly what that is; no SWT. */
final class HandInModel {

    private final HandInOffer offer;
    private final Set<UUID> sessions = new LinkedHashSet<>();
    private final Set<UUID> ticked = new LinkedHashSet<>();
    private String message = "";

    /** @param wanted the play or quiz with which somebody comes here; it is chosen, where it can be */
    HandInModel(HandInOffer offer, Optional<UUID> wanted) {
        this.offer = offer;
        Stream<Work> named = offer.sessions().stream().filter(each -> can(each) && wanted.equals(Optional.of(each.session())));
        Stream<Work> begunForThis = offer.sessions().stream().filter(each -> each.finished() && each.begunForThis());
        Stream.concat(named, begunForThis).distinct().limit(most()).forEach(each -> sessions.add(each.session()));
    }

    /** @return whether a piece of work can go: what is not worked through can where that is not asked for */
    boolean can(Work work) {
        return work.finished() || !requires(Requirement.COMPLETED);
    }

    /** @return why nothing can be handed in whatever is chosen; empty where something can */
    Optional<String> nothingYet() {
        if (!offer.missing().isEmpty()) {
            return Optional.of(String.join(" ", offer.missing()));
        }
        boolean nothing = needsWork() ? offer.sessions().stream().noneMatch(this::can)
                : offer.assignment().state() == AssignmentState.NEW && !requires(Requirement.COMPLETED) && offer.practice().isEmpty();
        return nothing ? Optional.of(Messages.Missing_nothingYet) : Optional.empty();
    }

    private int most() {
        return offer.assignment().assignment().terms().tries().orElse(Integer.MAX_VALUE);
    }

    String title() {
        return offer.assignment().assignment().title();
    }

    /** @return the plays and quizzes that can go */
    List<Work> works() {
        return offer.sessions();
    }

    /** @return what such a piece of work is called, with its day and whether it is finished */
    String words(Work work, LocalDate today, ZoneId zone) {
        String when = Dates.when(work.begun().toInstant(), today, zone);
        return Messages.bind(work.finished() ? Messages.Work_finished : Messages.Work_open, work.title(), when);
    }

    boolean goes(Work work) {
        return sessions.contains(work.session());
    }

    /** Takes a piece of work in or leaves it out; its own words are left out with it. */
    void choose(Work work, boolean goes) {
        if (goes) {
            sessions.add(work.session());
        } else {
            sessions.remove(work.session());
            work.words().forEach(each -> ticked.remove(each.event()));
        }
    }

    /** @return own answers of a practice, which belong to no play */
    List<OwnWords> practice() {
        return offer.practice();
    }

    /** @return the same, with reflections first: they sum up, and are what is asked for where anything is */
    static List<OwnWords> reflectionsFirst(List<OwnWords> words) {
        return words.stream().sorted(Comparator.comparing(each -> each.kind() != OwnWords.Kind.REFLECTION)).toList();
    }

    boolean isTicked(OwnWords words) {
        return ticked.contains(words.event());
    }

    /** Lets own words go, or keeps them. */
    void tick(OwnWords words, boolean goes) {
        if (goes) {
            ticked.add(words.event());
        } else {
            ticked.remove(words.event());
        }
    }

    void say(String words) {
        message = words;
    }

    /** @return every thing that goes, a line each: what supervisors see anyway, and the own words that are ticked */
    List<String> goes() {
        List<String> lines = new ArrayList<>();
        String goes = offer.assignment().assignment().task().kind() == Task.Kind.QUIZ ? Messages.Goes_quiz : Messages.Goes_work;
        offer.sessions().stream().filter(this::goes).forEach(each -> lines.add(Messages.bind(goes, each.title())));
        lines.addAll(offer.goesAnyway());
        own().filter(this::isTicked).forEach(each -> lines.add(AssignedModel.own(each)));
        if (!message.isBlank()) {
            lines.add(Messages.Goes_message);
        }
        return lines;
    }

    /** @return what of own words stays, in a sentence */
    String stays() {
        long kept = own().filter(each -> !isTicked(each)).count();
        return kept == 0 ? Messages.Stays_nothing : Messages.bind(Messages.Stays_words, kept);
    }

    private Stream<OwnWords> own() {
        return Stream.concat(offer.sessions().stream().filter(this::goes).flatMap(each -> each.words().stream()), offer.practice().stream());
    }

    /** @return why it cannot be handed in yet, a sentence each; empty where it can */
    List<String> missing() {
        List<String> missing = new ArrayList<>(offer.missing());
        if (missing.isEmpty() && needsWork() && sessions.isEmpty()) {
            missing.add(offer.sessions().isEmpty() ? Messages.Missing_nothingYet : Messages.Missing_nothingChosen);
        }
        if (sessions.size() > most()) {
            missing.add(Messages.bind(Messages.Missing_tooMany, most()));
        }
        if (missing.isEmpty() && requires(Requirement.REFLECTION) && own().noneMatch(each -> isTicked(each) && each.kind() == OwnWords.Kind.REFLECTION)) {
            missing.add(Messages.Missing_reflection);
        }
        return missing;
    }

    private boolean needsWork() {
        Task.Kind kind = offer.assignment().assignment().task().kind();
        return kind == Task.Kind.VIGNETTE || kind == Task.Kind.QUIZ;
    }

    private boolean requires(Requirement requirement) {
        return offer.assignment().assignment().terms().required().contains(requirement);
    }

    /** @return what is handed in */
    HandIn handIn() {
        return new HandIn(List.copyOf(sessions), Set.copyOf(ticked), message.strip());
    }
}
