package org.cyclework.assessment.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.cyclework.assessment.Marks;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Response;
import org.cyclework.course.OpenedPack;
import org.cyclework.course.pack.PackReader;
import org.cyclework.course.pack.PackValidator;
import org.cyclework.course.validate.Finding;
import org.cyclework.model.assessment.ClozeItem;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.assessment.OpenResponseItem;
import org.cyclework.model.assessment.ShortAnswerItem;
import org.cyclework.model.assessment.SingleChoiceItem;
import org.junit.jupiter.api.Test;

/** Every question of the built-in course can be asked, its key scores in full, and every way to answer gets feedback. */
class BuiltInBanksTest {

    private static final Path PACK = Path.of("../../bundles/org.cyclework.content.attachment/pack");

    @Test
    void theKeyOfEveryItemScoresInFull() {
        for (Item item : items()) {
            Marks marks = Asked.of(item, 1).mark(Keys.of(item));
            if (item instanceof OpenResponseItem) {
                assertThat(marks.criteria()).as(item.getId()).isNotEmpty();
            } else {
                assertThat(marks.score()).as("%s: %s", item.getId(), marks).hasValue(1);
            }
            assertThat(marks.rightAnswer()).as(item.getId()).isNotEmpty();
            assertThat(item.getFeedback()).as(item.getId()).isNotBlank();
        }
    }

    @Test
    void everyWayToAnswerGetsFeedbackAndAMissNeverScoresInFull() {
        for (Item item : items()) {
            for (Response response : Keys.misses(item)) {
                Asked<?, ?, ?> asked = Asked.of(item, 1);
                assertThat(asked.right(response)).as("%s by %s", item.getId(), response).isFalse();
                assertThat(asked.mark(response).parts()).as("%s by %s", item.getId(), response).isNotEmpty()
                        .extracting(PartFeedback::feedback).allMatch(text -> !text.isBlank());
            }
        }
    }

    @Test
    void noItemHasAFaultOfItsKind() {
        assertThat(PackValidator.validate(PackReader.open(PACK), List.of(ItemKinds.builtIn()))).filteredOn(
                found -> List.of("no-key", "not-asked-yet").contains(found.rule())).extracting(Finding::describe).isEmpty();
    }

    @Test
    void noKeyIsTheStemOfAWord() {
        Set<String> words = new HashSet<>();
        for (Path file : pages()) {
            words.addAll(words(file));
        }
        for (Item item : items()) {
            if (item instanceof ShortAnswerItem || item instanceof ClozeItem) {
                assertThat(Asked.of(item, 1).mark(Keys.of(item)).rightAnswer()).as(item.getId()).allSatisfy(
                        key -> assertThat(words).containsAll(List.of(key.toLowerCase(Locale.ROOT).split("[^\\p{L}’]+"))));
            }
        }
    }

    @Test
    void optionsThatAreNumberedKeepTheirOrder() {
        for (Item item : items()) {
            if (item instanceof SingleChoiceItem choice) {
                assertThat(choice.getOptions()).as(item.getId()).allMatch(option -> option.isFixed() || !option.getText().matches("(Line|Turn|Step) \\d+"));
            }
        }
    }

    private static List<Path> pages() {
        try (Stream<Path> files = Files.walk(PACK.resolve("lessons"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(Path file) {
        try {
            return List.of(Files.readString(file).toLowerCase(Locale.ROOT).split("[^\\p{L}’]+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Item> items() {
        assertThat(Files.isDirectory(PACK)).as("pack at %s", PACK.toAbsolutePath()).isTrue();
        OpenedPack pack = PackReader.open(PACK);
        List<Item> items = pack.bankIds().stream().flatMap(id -> pack.bank(id).stream())
                .flatMap(bank -> bank.getItems().stream()).toList();
        assertThat(items).hasSizeGreaterThanOrEqualTo(24);
        return items;
    }
}
