package org.cyclework.ui.supervisor.assign;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Support;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.Requirement;
import org.cyclework.supervision.Task;
import org.cyclework.ui.supervisor.office.Begun;

/** The form by which something is assigned as words that are kept until it is, and back; no SWT. */
final class BegunAssignment {

    private static final String GROUP = "group ";
    private static final String PERSON = "person ";
    private static final String BETWEEN = ",";

    private BegunAssignment() {
    }

    /** @return what stands in the form; nothing as long as nothing was chosen or written */
    static Begun of(AssignDraft draft) {
        if (draft.about().isEmpty() && draft.to().isEmpty() && draft.note().isBlank() && draft.due().isBlank() && draft.from().isBlank()) {
            return Begun.NOTHING;
        }
        return Begun.NOTHING.with("kind", draft.kind().name()).with("about", draft.about()).with("chair", draft.chair().map(Seat::getName).orElse(""))
                .with("level", draft.level().map(Support::name).orElse("")).with("seed", draft.seed().isPresent() ? Long.toString(draft.seed().getAsLong()) : "")
                .with("to", draft.to().stream().map(BegunAssignment::recipient).collect(Collectors.joining(BETWEEN))).with("from", draft.from()).with("due", draft.due())
                .with("note", draft.note()).with("before", draft.before().stream().map(UUID::toString).collect(Collectors.joining(BETWEEN)))
                .with("tries", draft.tries() == 0 ? "" : Integer.toString(draft.tries()))
                .with("required", draft.required().stream().map(Requirement::name).collect(Collectors.joining(BETWEEN)));
    }

    private static String recipient(Recipient recipient) {
        return switch (recipient) {
            case Recipient.Members members -> GROUP + members.id();
            case Recipient.Person person -> PERSON + person.id();
        };
    }

    /** Puts what was begun into the form; what is not known any more is left out. */
    static void take(Begun begun, AssignDraft draft) {
        if (begun.isEmpty()) {
            return;
        }
        named(Task.Kind.values(), Task.Kind::name, begun.get("kind")).ifPresent(draft::kind);
        draft.about(begun.get("about"));
        draft.chair(named(Seat.values(), Seat::getName, begun.get("chair")));
        draft.level(named(Support.values(), Support::name, begun.get("level")));
        draft.seed(begun.find("seed", Long::valueOf).map(OptionalLong::of).orElse(OptionalLong.empty()));
        draft.to().clear();
        parts(begun.get("to")).flatMap(part -> Begun.meant(part, BegunAssignment::recipient).stream()).forEach(draft.to()::add);
        draft.from(begun.get("from"));
        draft.due(begun.get("due"));
        draft.note(begun.get("note"));
        draft.before().clear();
        parts(begun.get("before")).flatMap(part -> Begun.meant(part, UUID::fromString).stream()).forEach(draft.before()::add);
        draft.tries(begun.find("tries", Integer::valueOf).filter(most -> most > 0).orElse(0));
        draft.required().clear();
        parts(begun.get("required")).flatMap(name -> named(Requirement.values(), Requirement::name, name).stream()).forEach(draft.required()::add);
    }

    private static <E> Optional<E> named(E[] all, Function<E, String> name, String wanted) {
        return Arrays.stream(all).filter(one -> name.apply(one).toUpperCase(Locale.ROOT).equals(wanted.toUpperCase(Locale.ROOT))).findFirst();
    }

    private static Stream<String> parts(String words) {
        return Arrays.stream(words.split(BETWEEN)).filter(part -> !part.isEmpty());
    }

    private static Recipient recipient(String words) {
        UUID id = UUID.fromString(words.substring(words.indexOf(' ') + 1));
        return words.startsWith(GROUP) ? new Recipient.Members(id) : new Recipient.Person(id);
    }
}
