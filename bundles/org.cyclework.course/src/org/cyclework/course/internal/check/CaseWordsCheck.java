package org.cyclework.course.internal.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cyclework.course.internal.cast.CaseTexts;
import org.cyclework.course.internal.cast.CaseTexts.CaseText;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.model.vignette.VignettePackage;
import org.eclipse.emf.ecore.EAttribute;

/**
 * The texts of a case give nothing away, no move by its code and no option by a hint, and what is said to the trainee
 * does not mark right and wrong.
 */
final class CaseWordsCheck implements Check {

    private static final int TELLING = 12;
    private static final Pattern CODE = Pattern.compile("\\b(?:" + Arrays.stream(MoveCode.values()).map(MoveCode::getName)
            .collect(Collectors.joining("|")) + ")\\b");

    private static final Pattern VERDICT = Pattern.compile("\\b(?:mistakes?|you should(?:n[’']t)? have|your fault|you failed|(?:bad|wrong|correct|right) (?:choice|answer|move|option|reply))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<EAttribute> TO_TRAINEE = Set.of(VignettePackage.Literals.NODE__WHAT_IF, VignettePackage.Literals.NODE__HINT,
            VignettePackage.Literals.OPTION__NOTE, VignettePackage.Literals.OPTION__MODEL_REASON, VignettePackage.Literals.BEAT__FEEDBACK,
            VignettePackage.Literals.BEAT_CHOICE__FEEDBACK, VignettePackage.Literals.ENDING__TEXT, VignettePackage.Literals.ENDING__STRENGTH,
            VignettePackage.Literals.ENDING__NEXT_TRY, VignettePackage.Literals.ENDING__QUESTION);

    @Override
    public void check(PackModel pack, Findings findings) {
        for (VignetteCase vignette : pack.all(VignetteCase.class)) {
            CaseTexts.of(vignette).filter(t -> CODE.matcher(t.text()).find()).forEach(t -> findings.warning(t.element(), "move-code-in-text",
                    "'" + t.attribute().getName() + "' names a move by its code.", "Say it in the words of the scene."));
            CaseTexts.of(vignette).filter(t -> TO_TRAINEE.contains(t.attribute())).forEach(t -> verdict(t, findings));
        }
        pack.all(Node.class).stream().filter(n -> n.getHint() != null).forEach(n -> hint(n, findings));
    }

    private static void verdict(CaseText text, Findings findings) {
        Matcher verdict = VERDICT.matcher(text.text());
        if (verdict.find()) {
            findings.warning(text.element(), "verdict", "'" + text.attribute().getName() + "' says '" + verdict.group() + "': the course looks at what a move did and marks nobody.",
                    "Say what it led to.");
        }
    }

    private static void hint(Node node, Findings findings) {
        String hint = plain(node.getHint());
        for (Option option : node.getOptions()) {
            String line = option.getLine() == null ? "" : plain(option.getLine());
            if (line.length() >= TELLING && hint.contains(line)) {
                findings.error(node, "hint-tells", "The hint repeats the line of " + option.getId() + ".", "Give a thought that helps to choose, not the choice.");
            }
        }
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "").replaceAll("\\s+", " ").strip();
    }
}
