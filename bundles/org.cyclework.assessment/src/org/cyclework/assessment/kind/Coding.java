package org.cyclework.assessment.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.cyclework.assessment.ItemKind;
import org.cyclework.assessment.Marks;
import org.cyclework.assessment.Part;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Presentation.Code;
import org.cyclework.assessment.Response.Coded;
import org.cyclework.model.assessment.CodingItem;
import org.cyclework.model.assessment.CodingLine;
import org.cyclework.model.vignette.MoveCode;
import org.eclipse.emf.ecore.EObject;

/** Lines to code with a move and an intensity. */
final class Coding implements ItemKind<CodingItem, Code, Coded> {

    /** The weight of the move; the intensity has the rest. */
    private static final double MOVE = 0.75;
    private static final String KAPPA = "kappa";
    private static final double PASS = 0.8;

    @Override
    public Class<CodingItem> item() {
        return CodingItem.class;
    }

    @Override
    public Class<Coded> response() {
        return Coded.class;
    }

    @Override
    public boolean playable(CodingItem item) {
        return !item.getLines().isEmpty();
    }

    @Override
    public Code present(CodingItem item, RandomGenerator random) {
        return new Code(item.getLines().stream().map(line -> new Part(line.getId(), words(line))).toList(),
                item.getCodeSet().isEmpty() ? MoveCode.VALUES : item.getCodeSet());
    }

    private static String words(CodingLine line) {
        return Texts.speech(line.getSpeaker(), line.getText());
    }

    @Override
    public double passMark() {
        return PASS;
    }

    @Override
    public Marks mark(CodingItem item, Code presentation, Coded response) {
        Choices.checkKnown(presentation.lines(), response.codeByLine().keySet());
        List<PartFeedback> parts = new ArrayList<>();
        List<Agreement.Pair<MoveCode>> pairs = new ArrayList<>();
        double sum = 0;
        int acceptable = 0;
        for (CodingLine line : item.getLines()) {
            Optional<Coded.Code> code = Optional.ofNullable(response.codeByLine().get(line.getId()));
            boolean accepted = code.filter(given -> accepts(line, given.move())).isPresent();
            acceptable += accepted ? 1 : 0;
            sum += accepted ? credit(line, code.get().intensity()) : 0;
            code.ifPresent(given -> pairs.add(new Agreement.Pair<>(given.move(), line.getMove())));
            parts.add(new PartFeedback(line.getId(), words(line), true, accepted, gold(line) + ". " + Texts.orEmpty(line.getFeedback())));
        }
        int lines = item.getLines().size();
        Map<String, Double> measures = new HashMap<>();
        measures.put("acceptable", (double) acceptable / lines);
        measures.put("lines", (double) lines);
        Agreement.kappa(pairs).ifPresent(kappa -> measures.put(KAPPA, kappa));
        return new Marks(OptionalDouble.of(sum / lines), parts,
                item.getLines().stream().map(line -> words(line) + " → " + gold(line)).toList(), List.of(), measures);
    }

    private static boolean accepts(CodingLine line, MoveCode move) {
        return line.getMove() == move || line.getAlternates().contains(move);
    }

    private static double credit(CodingLine line, int intensity) {
        double off = Math.abs(line.getIntensity() - intensity) / (Code.STRONGEST - 1.0);
        return MOVE + (1 - MOVE) * Math.max(0, 1 - off);
    }

    private static String gold(CodingLine line) {
        String alternates = line.getAlternates().stream().map(MoveCode::getLiteral).collect(Collectors.joining(", "));
        return line.getMove().getLiteral() + " " + line.getIntensity() + (alternates.isEmpty() ? "" : " (also " + alternates + ")");
    }

    @Override
    public void write(Coded response, ObjectNode into) {
        ObjectNode coded = into.putObject("coded");
        new TreeMap<>(response.codeByLine()).forEach((line, code) -> coded.putObject(line)
                .put("move", code.move().getLiteral()).put("intensity", code.intensity()));
    }

    @Override
    public Coded read(JsonNode from, Optional<String> words) {
        Map<String, Coded.Code> coded = new HashMap<>();
        from.path("coded").properties().forEach(line -> Optional.ofNullable(MoveCode.get(line.getValue().path("move").asText()))
                .ifPresent(move -> coded.put(line.getKey(), new Coded.Code(move, line.getValue().path("intensity").asInt(1)))));
        return new Coded(coded);
    }

    @Override
    public List<String> lines(Code presentation, UnaryOperator<String> plain) {
        List<String> lines = new ArrayList<>(Typing.numbered(presentation.lines(), plain));
        lines.add("  Moves: " + presentation.moves().stream().map(MoveCode::getLiteral).collect(Collectors.joining(" ")));
        return lines;
    }

    @Override
    public String prompt(Code presentation) {
        return "For each line its move and how strong it is, from 1 to 3, such as PRESS 2, EXIT 1: ";
    }

    @Override
    public List<String> measures(Marks marks) {
        return marks.measures().containsKey(KAPPA) ? List.of(String.format(Locale.ROOT,
                "Kappa against the authors’ moves %.2f; nobody else has coded these lines, and one item is too few to judge by.", marks.measures().get(KAPPA))) : List.of();
    }

    @Override
    public Optional<Coded> typed(Code presentation, String line) {
        String[] each = line.split(",");
        if (each.length != presentation.lines().size()) {
            return Optional.empty();
        }
        Map<String, Coded.Code> codes = new HashMap<>();
        for (int i = 0; i < each.length; i++) {
            String[] words = each[i].strip().split("\\s+");
            if (words.length != 2 || !words[1].matches("[1-3]")) {
                return Optional.empty();
            }
            Optional<MoveCode> move = presentation.moves().stream().filter(one -> one.getLiteral().equalsIgnoreCase(words[0])).findFirst();
            if (move.isEmpty()) {
                return Optional.empty();
            }
            codes.put(presentation.lines().get(i).id(), new Coded.Code(move.get(), Integer.parseInt(words[1])));
        }
        return Optional.of(new Coded(codes));
    }

    @Override
    public List<String> faults(CodingItem item, BiPredicate<EObject, String> written) {
        List<CodingLine> lines = item.getLines();
        return Faults.unless(!lines.isEmpty() && lines.stream().allMatch(line -> written.test(line, "move")), "a line to code has no move")
                .orUnless(item.getCodeSet().isEmpty() || item.getCodeSet().containsAll(lines.stream().map(CodingLine::getMove).toList()),
                        "the move of a line is not among the codes to choose from")
                .orUnless(lines.stream().allMatch(line -> line.getIntensity() >= 1 && line.getIntensity() <= Code.STRONGEST),
                        "the intensity of a line is not between 1 and 3")
                .found();
    }
}
