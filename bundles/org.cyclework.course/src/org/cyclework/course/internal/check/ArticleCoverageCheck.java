package org.cyclework.course.internal.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.course.ArticleItem;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.model.course.ModuleStatus;

/** Every idea of the source article is taught somewhere and asked about somewhere, and its promotion nowhere. */
final class ArticleCoverageCheck implements Check {

    @Override
    public void check(PackModel pack, Findings findings) {
        Set<String> taught = marked(pack, findings);
        Set<String> listed = items(pack.readyLessons());
        Map<Module, Set<String>> plans = new LinkedHashMap<>();
        for (Module module : pack.all(Module.class)) {
            if (module.getStatus() == ModuleStatus.COMING) {
                Set<String> planned = new LinkedHashSet<>(module.getArticleItems());
                planned.addAll(items(module.getLessons()));
                plans.put(module, planned);
            }
        }
        Set<String> coming = plans.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Set<String> waiting = new HashSet<>();
        for (ArticleItem item : pack.all(ArticleItem.class)) {
            boolean isTaught = taught.contains(item.getId());
            if (item.isPromotional() && (listed.contains(item.getId()) || coming.contains(item.getId()))) {
                findings.error(item, "promotion-taught", "A lesson lists this item, which the course leaves out.", "Take it off the lesson's articleItems.");
            } else if (!item.isPromotional() && !isTaught && coming.contains(item.getId())) {
                waiting.add(item.getId());
            } else if (!item.isPromotional() && !isTaught) {
                findings.error(item, "item-not-taught", "No lesson teaches this item.",
                        "Cite it, as '[](article:" + item.getId() + ")', where it is taught, and list it among that lesson's articleItems.");
            }
        }
        asked(pack, taught, findings);
        plans.forEach((module, planned) -> {
            String items = planned.stream().filter(waiting::contains).collect(Collectors.joining(", "));
            if (!items.isEmpty()) {
                findings.warning(module, "item-not-yet-taught", "No lesson that is there teaches what this module, still to come, is to teach: "
                        + items + ".", "Nothing to do until the module is written.");
            }
        });
    }

    /** What is taught can be remembered for good only where it is asked about. */
    private static void asked(PackModel pack, Set<String> taught, Findings findings) {
        Set<String> asked = pack.all(Item.class).stream().flatMap(item -> item.getArticleItems().stream()).collect(Collectors.toSet());
        pack.all(ArticleItem.class).stream().filter(item -> !item.isPromotional() && taught.contains(item.getId()) && !asked.contains(item.getId()))
                .forEach(item -> findings.warning(item, "item-not-asked", "No question is about this item, which a lesson teaches.",
                        "Write one in the bank of that lesson's module, and list the item among its articleItems."));
    }

    /** An item is taught where a lesson lists it and its text says at which sentence. */
    private static Set<String> marked(PackModel pack, Findings findings) {
        Set<String> taught = new HashSet<>();
        for (Lesson lesson : pack.readyLessons()) {
            Set<String> cited = pack.markdown(lesson).map(text -> LessonMarks.of(text).allItems()).orElse(Set.of());
            for (String item : lesson.getArticleItems()) {
                if (cited.contains(item)) {
                    taught.add(item);
                } else {
                    findings.warning(lesson, "item-not-marked", "The lesson lists " + item + " and its text does not say where it is taught.",
                            "Cite it there, as '[](article:" + item + ")', or take it off the list.");
                }
            }
        }
        return taught;
    }

    private static Set<String> items(java.util.List<Lesson> lessons) {
        return lessons.stream().flatMap(l -> l.getArticleItems().stream()).collect(Collectors.toSet());
    }
}
