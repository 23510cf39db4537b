package org.cyclework.course.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cyclework.course.validate.Finding.Severity;
import org.cyclework.model.assessment.CodingLine;
import org.cyclework.model.assessment.HotLine;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.concept.Concept;
import org.cyclework.model.course.ClientStatement;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.RecastRole;
import org.cyclework.model.vignette.VignetteCase;
import org.eclipse.emf.ecore.EObject;

/**
 * A name means one person in the whole course, so that nobody takes a stranger for the couple of the last lesson. Names are
 * those of partners and of people who speak, unless they are also words; a place is a lesson, an item, a case or a concept.
 */
final class PersonNameCheck implements Check {

    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}’-])\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?(?![\\p{L}\\p{N}])");
    private static final Pattern SPEAKER = Pattern.compile("\\*\\*(\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?):\\*\\*");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Ll}{3,}(?![\\p{L}\\p{N}])");

    @Override
    public void check(PackModel pack, Findings findings) {
        Map<String, Set<String>> places = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        Set<String> words = new HashSet<>();
        for (Lesson lesson : pack.readyLessons()) {
            pack.markdown(lesson).ifPresent(text -> {
                SPEAKER.matcher(text).results().forEach(m -> names.add(m.group(1)));
                seen(lesson.getId(), text, places, words);
            });
            strings(lesson).forEach(text -> seen(lesson.getId(), text, places, words));
        }
        pack.all(Item.class).forEach(item -> strings(item).forEach(text -> seen(item.getId(), text, places, words)));
        pack.all(VignetteCase.class).forEach(vignette -> strings(vignette).forEach(text -> seen(vignette.getId(), text, places, words)));
        pack.all(Concept.class).forEach(concept -> strings(concept).forEach(text -> seen(concept.getKey(), text, places, words)));
        declared(pack).flatMap(text -> NAME.matcher(text).results()).forEach(m -> names.add(m.group()));
        names.removeIf(name -> words.contains(name.toLowerCase(Locale.ROOT)));
        report(names, places, People.of(pack), findings);
    }

    private static void report(Set<String> names, Map<String, Set<String>> places, People people, Findings findings) {
        for (String name : names) {
            List<String> where = List.copyOf(places.getOrDefault(name, Set.of()));
            if (where.size() > 1 && !people.isOne(name, where)) {
                findings.at(Severity.WARNING, "pack.xmi", 0, name, "name-of-two", "The name stands in " + String.join(", ", where) + ".",
                        "Give one of the people another name; if it is one person who comes back, say so in " + People.FILE + ".");
            }
        }
    }

    private static Stream<String> declared(PackModel pack) {
        return Stream.of(pack.all(Partner.class).stream().map(Partner::getName), pack.all(RecastRole.class).stream().map(RecastRole::getName),
                pack.all(HotLine.class).stream().map(HotLine::getSpeaker), pack.all(CodingLine.class).stream().map(CodingLine::getSpeaker),
                pack.all(ClientStatement.class).stream().map(ClientStatement::getSpeaker)).flatMap(s -> s).filter(s -> s != null);
    }

    private static void seen(String place, String text, Map<String, Set<String>> places, Set<String> words) {
        WORD.matcher(text).results().forEach(m -> words.add(m.group()));
        NAME.matcher(text).results().forEach(m -> places.computeIfAbsent(m.group(), n -> new TreeSet<>()).add(place));
    }

    private static Stream<String> strings(EObject element) {
        return Stream.concat(Stream.of(element), StreamSupport.stream(((Iterable<EObject>) element::eAllContents).spliterator(), false))
                .flatMap(e -> e.eClass().getEAllAttributes().stream().filter(a -> !a.isID() && !a.isMany()).map(e::eGet))
                .flatMap(v -> v instanceof String text ? Stream.of(text) : Stream.empty());
    }
}
