package org.cyclework.course.internal.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclework.course.internal.cast.Cast;
import org.cyclework.course.internal.cast.Template;
import org.cyclework.course.validate.Finding.Severity;
import org.cyclework.model.vignette.VignetteCase;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The course does not label people. Words in quotation marks are mentioned rather than used: a warning asks to look
 * whether that is so.
 */
final class WordingCheck implements Check {

    private static final List<Ban> BANS = bans();

    /** A pattern that must not occur, why, and what to say instead. */
    private record Ban(Pattern pattern, String why, String instead) {
    }

    @Override
    public void check(PackModel pack, Findings findings) {
        for (XmiFile file : pack.files()) {
            file.elements().forEach(e -> e.eClass().getEAllAttributes().forEach(a -> attribute(e, a, findings)));
        }
        for (String path : pack.present()) {
            if (path.endsWith(".md") || path.endsWith(".svg")) {
                pack.pack().text(path).ifPresent(t -> file(path, t, findings));
            }
        }
    }

    private static void attribute(EObject element, EAttribute attribute, Findings findings) {
        Object value = element.eGet(attribute);
        List<?> values = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
        for (Object v : values) {
            if (v instanceof String written && !attribute.isID()) {
                String text = shown(element, written);
                for (Ban ban : BANS) {
                    Matcher matcher = ban.pattern().matcher(text);
                    while (matcher.find()) {
                        findings.add(severity(text, matcher.start()), element, "banned-wording", why(matcher, ban), ban.instead());
                    }
                }
            }
        }
    }

    /** A template is read as it is shown: a marker between two words must not hide them. */
    private static String shown(EObject element, String text) {
        return EcoreUtil.getRootContainer(element) instanceof VignetteCase vignette && !vignette.getRecastings().isEmpty()
                ? Template.expand(text, Cast.of(vignette, Optional.empty())) : text;
    }

    private static void file(String path, String text, Findings findings) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            for (Ban ban : BANS) {
                Matcher matcher = ban.pattern().matcher(lines[i]);
                while (matcher.find()) {
                    findings.at(severity(lines[i], matcher.start()), path, i + 1, "", "banned-wording", why(matcher, ban), ban.instead());
                }
            }
        }
    }

    private static String why(Matcher matcher, Ban ban) {
        return "'" + matcher.group() + "': " + ban.why().substring(0, 1).toLowerCase(java.util.Locale.ROOT) + ban.why().substring(1);
    }

    private static Severity severity(String text, int at) {
        String before = text.substring(0, at);
        long straight = before.chars().filter(c -> c == '"').count();
        boolean quoted = straight % 2 == 1 && text.indexOf('"', at) >= 0
                || before.lastIndexOf('“') > before.lastIndexOf('”') && text.indexOf('”', at) >= 0;
        return quoted ? Severity.WARNING : Severity.ERROR;
    }

    private static List<Ban> bans() {
        try (InputStream in = WordingCheck.class.getResourceAsStream("banned-words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split("\t")).map(c -> new Ban(Pattern.compile(c[0], Pattern.CASE_INSENSITIVE), c[1], c[2])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
