package org.cyclework.assessment.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclework.assessment.ItemKind;
import org.cyclework.assessment.Marks;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Presentation.Fill;
import org.cyclework.assessment.Response.Filled;
import org.cyclework.assessment.Response.Typed;
import org.cyclework.model.assessment.AcceptedAnswer;
import org.cyclework.model.assessment.ClozeGap;
import org.cyclework.model.assessment.ClozeItem;
import org.eclipse.emf.ecore.EObject;

/** A text with gaps to type into: the mean of what each gap earns. */
final class Cloze implements ItemKind<ClozeItem, Fill, Filled> {

    private static final Pattern GAP = Pattern.compile("\\{([^{}]+)\\}");
    private static final String FILLED = "filled";

    @Override
    public Class<ClozeItem> item() {
        return ClozeItem.class;
    }

    @Override
    public Class<Filled> response() {
        return Filled.class;
    }

    @Override
    public boolean playable(ClozeItem item) {
        return !gapIds(item).isEmpty();
    }

    @Override
    public Fill present(ClozeItem item, RandomGenerator random) {
        List<String> gaps = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        String text = Texts.orEmpty(item.getText());
        Matcher matcher = GAP.matcher(text);
        int from = 0;
        while (matcher.find()) {
            if (gap(item, matcher.group(1)).isPresent() && !gaps.contains(matcher.group(1))) {
                texts.add(text.substring(from, matcher.start()));
                gaps.add(matcher.group(1));
                from = matcher.end();
            }
        }
        texts.add(text.substring(from));
        return new Fill(texts, gaps);
    }

    private List<String> gapIds(ClozeItem item) {
        return GAP.matcher(Texts.orEmpty(item.getText())).results().map(found -> found.group(1))
                .filter(id -> gap(item, id).isPresent()).distinct().toList();
    }

    private static Optional<ClozeGap> gap(ClozeItem item, String id) {
        return item.getGaps().stream().filter(gap -> id.equals(gap.getId())).findFirst();
    }

    @Override
    public Marks mark(ClozeItem item, Fill presentation, Filled response) {
        if (!new HashSet<>(presentation.gapIds()).containsAll(response.textByGap().keySet())) {
            throw new IllegalArgumentException("there are only the gaps " + presentation.gapIds());
        }
        List<PartFeedback> parts = new ArrayList<>();
        List<String> key = new ArrayList<>();
        double sum = 0;
        for (String id : presentation.gapIds()) {
            ClozeGap gap = gap(item, id).orElseThrow();
            String typed = response.textByGap().getOrDefault(id, "");
            Optional<AcceptedAnswer> best = Accepted.best(gap.getAnswers(), typed, false);
            sum += Accepted.credit(best);
            PartFeedback said = Accepted.feedback(best, id, typed, gap.getOtherFeedback());
            parts.add(new PartFeedback(id, said.text(), true, said.right(), said.feedback()));
            key.add(String.join(" / ", Accepted.readable(gap.getAnswers())));
        }
        return Marks.of(sum / presentation.gapIds().size(), parts, key);
    }

    @Override
    public List<String> hints(ClozeItem item) {
        List<String> hints = new ArrayList<>();
        List<String> ids = gapIds(item);
        for (int i = 0; i < ids.size(); i++) {
            int number = i + 1;
            Accepted.hint(gap(item, ids.get(i)).orElseThrow().getAnswers()).ifPresent(hint -> hints.add("Gap " + number + ": " + hint));
        }
        return hints;
    }

    @Override
    public void write(Filled response, ObjectNode into) {
        ObjectNode filled = into.putObject(FILLED);
        new TreeMap<>(response.textByGap()).forEach(filled::put);
    }

    @Override
    public Filled read(JsonNode from, Optional<String> words) {
        Map<String, String> filled = new HashMap<>();
        from.path(FILLED).properties().forEach(gap -> filled.put(gap.getKey(), gap.getValue().asText()));
        return new Filled(filled);
    }

    @Override
    public List<String> lines(Fill presentation, UnaryOperator<String> plain) {
        StringBuilder text = new StringBuilder(presentation.texts().get(0));
        for (int i = 0; i < presentation.gapIds().size(); i++) {
            text.append("[").append(i + 1).append("] ……").append(presentation.texts().get(i + 1));
        }
        return List.of(plain.apply(text.toString()));
    }

    @Override
    public String prompt(Fill presentation) {
        return presentation.gapIds().size() == 1 ? "What fills the gap: " : "What fills each gap, with semicolons between: ";
    }

    @Override
    public Optional<Filled> typed(Fill presentation, String line) {
        String[] words = line.split(";", -1);
        if (words.length != presentation.gapIds().size() || line.length() > Typed.LONGEST) {
            return Optional.empty();
        }
        Map<String, String> filled = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            filled.put(presentation.gapIds().get(i), words[i].strip());
        }
        return Optional.of(new Filled(filled));
    }

    @Override
    public List<String> faults(ClozeItem item, BiPredicate<EObject, String> written) {
        return Faults.unless(!item.getGaps().isEmpty() && item.getGaps().stream().allMatch(gap -> Faults.full(gap.getAnswers())
                && Texts.orEmpty(item.getText()).contains("{" + gap.getId() + "}")), "a gap has no full answer or no place in the text")
                .found();
    }
}
