package org.cyclework.course.internal.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cyclework.model.assessment.ItemBank;
import org.eclipse.emf.ecore.EObject;

/**
 * The feedback of a bank has no refrain: a sentence that begins like every other is no longer read. What comes before the
 * first mark, two words at most, is its opening.
 */
final class FeedbackCheck implements Check {

    private static final int ONE_IN = 10;
    /** In fewer texts the same opening twice would be one in ten. */
    private static final int FEW = 20;
    private static final Pattern OPENING = Pattern.compile("^\\P{L}*([\\p{L}’'-]+(?: [\\p{L}’'-]+)?)");
    private static final Pattern TEMPTS = Pattern.compile("\\btempt", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(PackModel pack, Findings findings) {
        for (ItemBank bank : pack.all(ItemBank.class)) {
            List<String> texts = feedback(bank);
            if (texts.size() >= FEW) {
                refrains(bank, texts, findings);
                tempts(bank, texts, findings);
            }
        }
    }

    private static List<String> feedback(ItemBank bank) {
        return StreamSupport.stream(((Iterable<EObject>) bank::eAllContents).spliterator(), false)
                .flatMap(e -> e.eClass().getEAllAttributes().stream().filter(a -> a.getName().toLowerCase(Locale.ROOT).endsWith("feedback")).map(e::eGet))
                .flatMap(v -> v instanceof String text && !text.isBlank() ? Stream.of(text) : Stream.empty()).toList();
    }

    private static void refrains(ItemBank bank, List<String> texts, Findings findings) {
        Map<String, Long> openings = texts.stream().map(FeedbackCheck::opening).filter(o -> !o.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        openings.forEach((opening, times) -> {
            if (times * ONE_IN > texts.size()) {
                findings.warning(bank, "feedback-refrain", "Of " + texts.size() + " pieces of feedback " + times + " begin with '" + opening
                        + "', more than one in ten.", "Begin with what is to be said.");
            }
        });
    }

    private static void tempts(ItemBank bank, List<String> texts, Findings findings) {
        long times = texts.stream().filter(t -> TEMPTS.matcher(t).find()).count();
        if (times * ONE_IN > texts.size()) {
            findings.warning(bank, "feedback-tempts", "Of " + texts.size() + " pieces of feedback " + times + " say that something tempts, more than one in ten.",
                    "Say what is right in the answer, or where people have it from.");
        }
    }

    static String opening(String text) {
        Matcher opening = OPENING.matcher(text);
        return opening.find() ? opening.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
