package org.cyclework.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.cyclework.course.OpenedPack;
import org.cyclework.course.PackReader;
import org.cyclework.model.assessment.ChoiceOption;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.assessment.MatchPair;
import org.cyclework.model.assessment.MatchingItem;
import org.cyclework.model.assessment.MultipleResponseItem;
import org.cyclework.model.assessment.OrderStep;
import org.cyclework.model.assessment.OrderingItem;
import org.cyclework.model.assessment.ShortAnswerItem;
import org.cyclework.model.assessment.SingleChoiceItem;
import org.cyclework.model.assessment.TrueFalseItem;
import org.junit.jupiter.api.Test;

/** Every question of the built-in course can be played, its key scores in full, and every way to answer gets feedback. */
class BuiltInBanksTest {

    private static final Path PACK = Path.of("../../bundles/org.cyclework.content.attachment/pack");

    @Test
    void theKeyOfEveryItemScoresInFull() {
        for (Item item : items()) {
            Scored scored = score(item, key(item));
            assertThat(scored.right()).as("%s: %s", item.getId(), scored).isTrue();
            assertThat(scored.rightAnswer()).as(item.getId()).isNotEmpty();
            assertThat(scored.feedback()).as(item.getId()).isNotBlank();
        }
    }

    @Test
    void everyWayToAnswerGetsFeedbackAndAMissNeverScoresInFull() {
        for (Item item : items()) {
            for (Response response : misses(item)) {
                Scored scored = score(item, response);
                assertThat(scored.right()).as("%s by %s", item.getId(), response).isFalse();
                assertThat(scored.parts()).as("%s by %s", item.getId(), response).isNotEmpty()
                        .extracting(PartFeedback::feedback).allMatch(text -> !text.isBlank());
            }
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

    private static Scored score(Item item, Response response) {
        return PlayableItem.of(item, 1, 1).score(response);
    }

    private static Response key(Item item) {
        return switch (item) {
            case SingleChoiceItem single -> new Response.Picked(right(single.getOptions()).iterator().next());
            case MultipleResponseItem multiple -> new Response.PickedSet(right(multiple.getOptions()));
            case TrueFalseItem judge -> new Response.Judged(judge.isAnswer());
            case MatchingItem matching -> new Response.Matched(matching.getPairs().stream()
                    .collect(Collectors.toMap(MatchPair::getId, MatchPair::getId)));
            case OrderingItem ordering -> new Response.Ordered(ordering.getSteps().stream().map(OrderStep::getId).toList());
            case ShortAnswerItem typed -> new Response.Typed(typed.getAnswers().stream()
                    .filter(answer -> Scored.full(answer.getCredit())).findFirst().orElseThrow().getPattern().replace("*", ""));
            default -> throw new AssertionError(item.getId() + " cannot be played yet");
        };
    }

    private static List<Response> misses(Item item) {
        List<Response> misses = new ArrayList<>();
        switch (item) {
            case SingleChoiceItem single -> single.getOptions().stream().filter(option -> !option.isCorrect())
                    .forEach(option -> misses.add(new Response.Picked(option.getId())));
            case MultipleResponseItem multiple -> multiple.getOptions().forEach(option -> {
                Set<String> picked = Stream.concat(right(multiple.getOptions()).stream(), Stream.of(option.getId()))
                        .filter(id -> !option.isCorrect() || !id.equals(option.getId())).collect(Collectors.toSet());
                misses.add(new Response.PickedSet(picked));
            });
            case TrueFalseItem judge -> misses.add(new Response.Judged(!judge.isAnswer()));
            case MatchingItem matching -> misses.add(new Response.Matched(Map.of()));
            case OrderingItem ordering -> misses.add(new Response.Ordered(
                    ordering.getSteps().stream().map(OrderStep::getId).toList().reversed()));
            case ShortAnswerItem typed -> {
                misses.add(new Response.Typed(""));
                misses.add(new Response.Typed("something that nobody would accept"));
            }
            default -> throw new AssertionError(item.getId() + " cannot be played yet");
        }
        return misses;
    }

    private static Set<String> right(List<ChoiceOption> options) {
        return options.stream().filter(ChoiceOption::isCorrect).map(ChoiceOption::getId).collect(Collectors.toSet());
    }
}
