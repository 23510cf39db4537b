package org.cyclework.course.internal.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyclework.model.course.ArticleItem;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.model.course.ModuleStatus;

/** Every idea of the source article is taught somewhere, and its promotion nowhere. */
final class ArticleCoverageCheck implements Check {

    @Override
    public void check(PackModel pack, Findings findings) {
        Set<String> taught = items(pack.readyLessons());
        Set<String> coming = new HashSet<>();
        for (Module module : pack.all(Module.class)) {
            if (module.getStatus() == ModuleStatus.COMING) {
                coming.addAll(module.getArticleItems());
                coming.addAll(items(module.getLessons()));
            }
        }
        for (ArticleItem item : pack.all(ArticleItem.class)) {
            boolean isTaught = taught.contains(item.getId());
            if (item.isPromotional() && (isTaught || coming.contains(item.getId()))) {
                findings.error(item, "promotion-taught", "A lesson lists this item, which the course leaves out.", "Take it off the lesson's articleItems.");
            } else if (!item.isPromotional() && !isTaught && coming.contains(item.getId())) {
                findings.warning(item, "item-not-yet-taught", "Only a module that is still to come teaches this item.", "Nothing to do until the module is written.");
            } else if (!item.isPromotional() && !isTaught) {
                findings.error(item, "item-not-taught", "No lesson teaches this item.", "Add it to the articleItems of the lesson that does.");
            }
        }
    }

    private static Set<String> items(java.util.List<Lesson> lessons) {
        return lessons.stream().flatMap(l -> l.getArticleItems().stream()).collect(Collectors.toSet());
    }
}
