package org.cyclework.course.internal;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cyclework.course.OpenedPack;
import org.cyclework.course.PackException;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.assessment.ItemBank;
import org.cyclework.model.concept.Concept;
import org.cyclework.model.concept.Source;
import org.cyclework.model.course.ArticleItem;
import org.cyclework.model.course.CareNote;
import org.cyclework.model.course.GlossaryEntry;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.model.course.Objective;
import org.cyclework.model.course.Skill;
import org.cyclework.model.vignette.VignetteCase;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The ids under which the elements of an added pack are known in the course, and how its texts name them. */
final class GuestIds {

    private static final int LONGEST_PREFIX = 40;
    private static final String REMEDY = "Ask whoever made the pack for a sound one; 'validate' with its path lists every fault.";
    private static final List<Class<?>> NAMED = List.of(Module.class, Objective.class, Lesson.class, Skill.class, Concept.class, Source.class,
            ArticleItem.class, CareNote.class, GlossaryEntry.class, VignetteCase.class, ItemBank.class, Item.class);
    private static final Set<String> REFERENCES = Set.of("conceptKeys", "conceptKey", "objectiveIds", "lessonIds", "moduleId", "sourceIds",
            "articleItems", "careNotes", "caseIds", "bankIds", "safetyLesson");
    private static final Set<String> SHOWN = Set.of("id", "key", "title", "label", "term", "stem");
    private static final String PAIR = "confusablePair";
    private static final Pattern DESTINATION = Pattern.compile("(\\]\\(\\s*<?|(?m:^) {0,3}\\[[^\\]\\n]+\\]:\\s*<?)([^)\\s>]+)");
    private static final Pattern LINK = Pattern.compile("(concept|lesson|case|source|article|note):([^#]+)(#.*)?");
    private static final Pattern CARE = Pattern.compile("\\[!CARE\\][^\\n]*");
    private static final Pattern WORD = Pattern.compile("[^\\s,;]+");

    private final OpenedPack pack;
    private final String prefix;
    private final Set<String> sharedFiles;
    private final Map<String, String> newIds = new LinkedHashMap<>();

    GuestIds(OpenedPack pack, List<EObject> roots, Set<String> taken, Set<String> sharedFiles) {
        this.pack = pack;
        this.sharedFiles = sharedFiles;
        String plain = pack.contents().getId().replaceAll("[^A-Za-z0-9_-]", "-");
        this.prefix = plain.substring(0, Math.min(plain.length(), LONGEST_PREFIX)) + ".";
        Set<String> own = new HashSet<>();
        roots.forEach(root -> elements(root).filter(GuestIds::isNamed).forEach(e -> {
            requireParts(e);
            if (!own.add(kind(e) + " " + EcoreUtil.getID(e))) {
                throw new PackException(place(e), "the id '" + EcoreUtil.getID(e) + "' is there twice", REMEDY);
            }
        }));
        roots.forEach(root -> elements(root).filter(GuestIds::isNamed).map(EcoreUtil::getID).filter(taken::contains)
                .forEach(id -> newIds.computeIfAbsent(id, i -> free(i, taken))));
    }

    /** @return whether courses show an element of this kind under its id */
    static boolean isNamed(EObject element) {
        return NAMED.stream().anyMatch(kind -> kind.isInstance(element));
    }

    Map<String, String> newIds() {
        return Collections.unmodifiableMap(newIds);
    }

    String shown(String id) {
        return newIds.getOrDefault(id, id);
    }

    /** Gives every element of the tree its id in the course, and lets everything in it that names one follow. */
    void rename(EObject root) {
        if (newIds.isEmpty() && sharedFiles.isEmpty()) {
            return;
        }
        elements(root).toList().forEach(element -> {
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                if (attribute.getEAttributeType().getInstanceClass() == String.class && element.eIsSet(attribute)) {
                    change(element, attribute);
                }
            }
        });
    }

    /** @return the Markdown with links and pictures as the course knows them */
    String inText(String markdown) {
        if (newIds.isEmpty() && sharedFiles.isEmpty()) {
            return markdown;
        }
        String links = DESTINATION.matcher(markdown).replaceAll(m -> Matcher.quoteReplacement(m.group(1) + destination(m.group(2))));
        return CARE.matcher(links).replaceAll(m -> Matcher.quoteReplacement(words(m)));
    }

    /** @return the path as the pack itself writes it */
    String ownPath(String path) {
        return path.startsWith(prefix) && sharedFiles.contains(path.substring(prefix.length())) ? path.substring(prefix.length()) : path;
    }

    private void change(EObject element, EAttribute attribute) {
        String name = attribute.getName();
        UnaryOperator<String> change = attribute.isID() ? id -> isNamed(element) ? shown(id) : id
                : REFERENCES.contains(name) ? this::shown
                : name.equals(PAIR) ? pair -> String.join("/", Stream.of(pair.split("/")).map(this::shown).toList()) : this::inText;
        if (attribute.isMany()) {
            @SuppressWarnings("unchecked")
            List<String> values = (List<String>) element.eGet(attribute);
            List<String> changed = values.stream().map(change).toList();
            if (!changed.equals(values)) {
                values.clear();
                values.addAll(changed);
            }
        } else {
            element.eSet(attribute, change.apply((String) element.eGet(attribute)));
        }
    }

    private String destination(String written) {
        Matcher link = LINK.matcher(written);
        if (link.matches()) {
            return link.group(1) + ":" + shown(link.group(2)) + (link.group(3) == null ? "" : link.group(3));
        }
        return sharedFiles.contains(written) ? prefix + written : written;
    }

    private String words(MatchResult callout) {
        return WORD.matcher(callout.group()).replaceAll(m -> Matcher.quoteReplacement(shown(m.group())));
    }

    private String free(String id, Set<String> taken) {
        String name = prefix + id;
        while (taken.contains(name)) {
            name += "'";
        }
        return name;
    }

    /** What every list shows must be there, or the lists of the whole course would fail. */
    private void requireParts(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.isRequired() && SHOWN.contains(attribute.getName()) && !(element.eGet(attribute) instanceof String text && !text.isBlank())) {
                throw new PackException(place(element), element.eClass().getName() + " "
                        + (EcoreUtil.getID(element) == null ? "" : EcoreUtil.getID(element) + " ") + "has no '" + attribute.getName() + "'", REMEDY);
            }
        }
    }

    private String place(EObject element) {
        return pack.location() + element.eResource().getURI().path();
    }

    private static String kind(EObject element) {
        return element.eClass().getEIDAttribute().getEContainingClass().getName();
    }

    private static Stream<EObject> elements(EObject root) {
        Iterable<EObject> content = root::eAllContents;
        return Stream.concat(Stream.of(root), java.util.stream.StreamSupport.stream(content.spliterator(), false));
    }
}
