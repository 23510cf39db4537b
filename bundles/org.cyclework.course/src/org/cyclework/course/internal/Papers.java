package org.cyclework.course.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclework.course.OpenedPack;
import org.cyclework.model.course.ArticleItem;
import org.cyclework.model.course.ArticleMap;
import org.cyclework.model.course.CareNote;
import org.cyclework.model.course.GlossaryEntry;

/** Glossary, article map and care notes by id. */
final class Papers {

    private final List<GlossaryEntry> glossary;
    private final Map<String, ArticleItem> articleItems;
    private final Map<String, CareNote> careNotes;

    Papers(List<OpenedPack> packs) {
        glossary = packs.stream().flatMap(p -> p.glossary().stream()).flatMap(g -> g.getEntries().stream()).toList();
        List<ArticleMap> maps = packs.stream().flatMap(p -> p.articleMap().stream()).toList();
        articleItems = Index.by(maps.stream().flatMap(m -> m.getItems().stream()).toList(), ArticleItem::getId);
        careNotes = Index.by(maps.stream().flatMap(m -> m.getCareNotes().stream()).toList(), CareNote::getId);
    }

    List<GlossaryEntry> glossary() {
        return glossary;
    }

    List<ArticleItem> articleItems() {
        return List.copyOf(articleItems.values());
    }

    Optional<ArticleItem> articleItem(String id) {
        return Optional.ofNullable(articleItems.get(id));
    }

    Optional<CareNote> careNote(String id) {
        return Optional.ofNullable(careNotes.get(id));
    }
}
