package org.cyclework.ui.supervisor.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.text.Bidi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cyclework.record.Account;
import org.cyclework.record.Group;
import org.cyclework.record.Groups;
import org.cyclework.record.Role;
import org.cyclework.ui.Apart;
import org.cyclework.ui.Counted;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A name that runs from right to left stands in any of the room's sentences without turning the words round it. */
class NamesFromRightToLeftTest {

    private static final String NAME = "\u05e0\u05e2\u05d4";
    private static final String OTHER = "\u0623\u0645\u0644";
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final int MOST = 6;

    private static void standsApart(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            inside |= text.charAt(at) == '\u2068';
            if (!inside) {
                assertThat(bidi.getLevelAt(at)).as("%s at %d", text, at).isZero();
            }
            inside &= text.charAt(at) != '\u2069';
        }
        assertThat(text).contains("\u2068" + NAME + "\u2069");
    }

    static Stream<String> wordsWithAPlace() throws IllegalAccessException {
        List<String> words = new ArrayList<>();
        for (Field field : Messages.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class && PLACE.matcher((String) field.get(null)).find()) {
                words.add((String) field.get(null));
            }
        }
        return words.stream();
    }

    @ParameterizedTest
    @MethodSource("wordsWithAPlace")
    void whateverSentenceItIsPutInto(String words) {
        Object[] names = new Object[MOST];
        Arrays.fill(names, NAME);
        for (String each : words.split("\\|")) {
            if (PLACE.matcher(each).find()) {
                standsApart(Messages.bind(each, names));
            }
        }
        if (words.contains("|") && words.contains("{1}")) {
            standsApart(Counted.of(words, 2, NAME, NAME, NAME));
        }
    }

    @Test
    void oneTwoOrSeveralAreTheSame() {
        standsApart(Messages.bind("{0}: 3", NAME));
        standsApart(Messages.bind("{0}, {1}: 3", NAME, OTHER));
        standsApart(Messages.bind("{0}, 3", Messages.bind("{0} (4)", NAME)));
        assertThat(Messages.bind("{0} and {1}", "Ada", 3)).isEqualTo("Ada and 3");
    }

    @Test
    void marksThatSomebodyPutIntoANameTurnNothing() {
        assertThat(Apart.of("a\u2068b")).isEqualTo("ab");
        assertThat(Apart.of("\u2069" + NAME + "\u2068")).isEqualTo("\u2068" + NAME + "\u2069");
        assertThat(Apart.of("\u2068" + NAME + "\u2069, 3")).isEqualTo("\u2068" + NAME + "\u2069, 3");
        assertThat(Apart.of(7)).isEqualTo(7);
    }

    @Test
    void severalNamesInARowStandApartEach() {
        UUID she = Samples.id(1);
        UUID he = Samples.id(2);
        Group from = new Group(Samples.id(40), "Monday", Group.Kind.GROUP, Optional.empty(), false, List.of(Group.Member.trainee(she)));
        Group to = new Group(Samples.id(41), NAME, Group.Kind.GROUP, Optional.empty(), false, List.of(
                new Group.Member(he, Group.As.SUPERVISOR, Optional.empty(), Optional.empty()), new Group.Member(Samples.id(3), Group.As.SUPERVISOR, Optional.empty(), Optional.empty())));
        PeopleModel model = new PeopleModel(List.of(from, to), Map.of(she, NAME, he, OTHER, Samples.id(3), NAME), Map.of(), LocalDate.of(2026, 3, 3));
        List<PeopleModel.Row> rows = model.rows(model.line(to.id()).orElseThrow());
        standsApart(PeopleModel.askTakeOut(to, rows));
        standsApart(model.moved(NAME, to, new Groups.Moved(List.of(he, Samples.id(3)), List.of(), List.of())));
        standsApart(model.askMove(model.rows(model.line(from.id()).orElseThrow()).getFirst(), from, to));
        assertThat(PeopleModel.askTakeOut(to, rows)).contains("\u2068" + OTHER + "\u2069");
    }

    @Test
    void whatIsDoneAboutAnAccountNamesThePersonApart() {
        PeopleModel.Row row = new PeopleModel.Row(Samples.id(1), NAME, Optional.empty(), "", "");
        for (Set<Role> roles : List.of(Set.of(Role.TRAINEE), Set.of(Role.SUPERVISOR), Set.of(Role.ADMINISTRATOR))) {
            AccountDeeds deeds = new AccountDeeds(row, Optional.of(new Account(row.id(), Account.Kind.PASSPHRASE, roles)), true, false);
            deeds.deeds().forEach(deed -> {
                standsApart(deeds.label(deed));
                standsApart(deeds.ask(deed));
            });
        }
        standsApart(new RoleStep(() -> null, () -> null, row, Role.SUPERVISOR, true).label());
        standsApart(new JoinStep(() -> null, () -> null, row, row, false).label());
    }
}
