package org.cyclework.course.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cyclework.course.internal.cast.Cast;
import org.cyclework.course.internal.cast.CaseTexts;
import org.cyclework.course.internal.cast.CaseTexts.CaseText;
import org.cyclework.course.internal.cast.Role;
import org.cyclework.course.internal.cast.Template;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.RecastRole;
import org.cyclework.model.vignette.VignetteCase;

/** No marker reaches the screen, and no text calls a partner by a name or pronoun that another cast does not have. */
final class TemplateCheck implements Check {

    private static final Pattern BRACE = Pattern.compile("[{}]");
    private static final Pattern PRONOUN = word("he|she|him|her|his|hers|himself|herself", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPOUSE = word("husband|wife|boyfriend|girlfriend", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(PackModel pack, Findings findings) {
        for (VignetteCase vignette : pack.all(VignetteCase.class)) {
            CaseTexts.names(vignette).filter(t -> BRACE.matcher(t.text()).find()).forEach(t -> findings.error(t.element(), "marker-in-name",
                    about(t) + "is shown as it is and has a brace.", "Write it without markers."));
            if (vignette.getRecastings().isEmpty()) {
                CaseTexts.of(vignette).filter(t -> BRACE.matcher(t.text()).find()).forEach(t -> findings.error(t.element(), "marker-without-recasting",
                        about(t) + "has a brace, and the texts of a case without recastings are shown as they are.", "Write it out, or give the case recastings."));
            } else {
                templates(vignette, findings);
            }
        }
    }

    private static void templates(VignetteCase vignette, Findings findings) {
        List<Cast> casts = Stream.concat(Stream.of(Cast.of(vignette, Optional.empty())),
                vignette.getRecastings().stream().map(r -> Cast.of(vignette, Optional.of(r)))).toList();
        Set<String> names = names(vignette);
        CaseTexts.of(vignette).forEach(text -> {
            boolean sound = markers(text, casts.get(0), findings) & raw(text, names, findings);
            Agreement.faults(text.text()).forEach(f -> findings.error(text.element(), "verb-agreement",
                    about(text) + "has '" + f + "', which is wrong in one cast or another.", "Write the verb as {p.v:looks|look} behind a pronoun, and plain behind a name."));
            if (sound) {
                casts.forEach(cast -> expanded(text, cast, names, findings));
            }
        });
    }

    private static boolean markers(CaseText text, Cast cast, Findings findings) {
        List<String> unknown = Template.markers(text.text()).stream().filter(m -> !Template.known(m, cast)).toList();
        unknown.forEach(m -> findings.error(text.element(), "unknown-marker", about(text) + "has the marker {" + m + "}, which stands for nothing.",
                "Use {p}, {p.they} and its forms, {p.v:looks|look}, {p.n:man|woman|person}, the same with d, or {=word}."));
        boolean open = BRACE.matcher(Template.withoutMarkers(text.text())).find();
        if (open) {
            findings.error(text.element(), "unbalanced-brace", about(text) + "has a brace without its other half, or a marker within a marker.",
                    "Close each marker before the next one begins.");
        }
        return unknown.isEmpty() && !open;
    }

    private static boolean raw(CaseText text, Set<String> names, Findings findings) {
        String rest = Template.withoutMarkers(text.text());
        List<String> rawNames = names.stream().filter(n -> called(rest, n)).toList();
        rawNames.forEach(n -> findings.error(text.element(), "raw-name", about(text) + "has the name " + n + ", which is wrong in another cast.",
                "Write {p} or {d}."));
        List<String> pronouns = found(PRONOUN, rest);
        pronouns.forEach(p -> findings.error(text.element(), "raw-pronoun", about(text) + "has '" + p + "', which may be wrong in another cast: "
                + around(rest, p) + ".", "Write {p.they} or {d.they} in the right form; for anybody else {=" + p + "}."));
        found(SPOUSE, rest).forEach(s -> findings.warning(text.element(), "gendered-noun", about(text) + "has '" + s + "', which may be wrong in another cast.",
                "Write {p.n:husband|wife|partner}; for anybody else {=" + s + "}."));
        return rawNames.isEmpty() && pronouns.isEmpty();
    }

    private static void expanded(CaseText text, Cast cast, Set<String> names, Findings findings) {
        String shown = Template.expand(text.text(), cast);
        if (BRACE.matcher(shown).find()) {
            findings.error(text.element(), "marker-left", about(text) + "still has a brace when it is filled in: " + shown, "Correct the marker.");
        }
        List<String> own = Stream.of(cast.pursuer(), cast.distancer()).flatMap(Optional::stream).map(Role::name).toList();
        names.stream().filter(n -> !own.contains(n) && called(shown, n)).forEach(n -> findings.error(text.element(), "foreign-name",
                about(text) + "says " + n + " where the couple is " + String.join(" and ", own) + ".", "Write {p} or {d}."));
    }

    private static Set<String> names(VignetteCase vignette) {
        Set<String> names = new TreeSet<>();
        vignette.getPartners().stream().map(Partner::getName).filter(Objects::nonNull).forEach(names::add);
        vignette.getRecastings().stream().flatMap(r -> r.getRoles().stream()).map(RecastRole::getName).filter(Objects::nonNull).forEach(names::add);
        names.removeIf(String::isBlank);
        return names;
    }

    private static boolean called(String text, String name) {
        return text.contains(name) && word(Pattern.quote(name), 0).matcher(text).find();
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        pattern.matcher(text).results().map(r -> r.group()).filter(w -> !found.contains(w)).forEach(found::add);
        return found;
    }

    private static String around(String text, String word) {
        Matcher matcher = word(Pattern.quote(word), 0).matcher(text);
        int at = matcher.find() ? matcher.start() : 0;
        return "“…" + text.substring(Math.max(0, at - 20), Math.min(text.length(), at + word.length() + 20)) + "…”";
    }

    private static String about(CaseText text) {
        return "'" + text.attribute().getName() + "' ";
    }

    private static Pattern word(String alternatives, int flags) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])", flags);
    }
}
