package org.cyclework.course.render;

import java.util.Objects;
import java.util.Optional;
import org.cyclework.course.Course;
import org.cyclework.model.assessment.Item;

/** Quiz items as HTML and as plain text, without key and feedback. */
public final class ItemRenderer {

    private final Course course;
    private final MarkdownRenderer markdown;

    /** @param course where items are looked up */
    public ItemRenderer(Course course) {
        this.course = Objects.requireNonNull(course);
        this.markdown = new MarkdownRenderer(course);
    }

    /** @return {@code <article class="item">}; empty where the id is unknown */
    public Optional<String> html(String itemId) {
        return course.item(itemId).map(this::html);
    }

    /** @return the item for a terminal; empty where the id is unknown */
    public Optional<String> text(String itemId) {
        return course.item(itemId).map(this::text);
    }

    private String html(Item item) {
        ItemParts parts = ItemParts.of(item);
        Html html = new Html().open("article", "item").line("p", "kind", Kinds.of(item))
                .line("p", "content-note", ContentNote.of(item.getContentNote()));
        if (!parts.context().isBlank()) {
            html.open("div", "context").raw(markdown.html(parts.context())).close("div");
        }
        html.open("div", "stem").raw(markdown.html(parts.stem())).close("div");
        if (!parts.options().isEmpty()) {
            html.raw("<ul class=\"options\">\n");
            parts.options().forEach(o -> html.raw("<li>" + markdown.html(o).strip() + "</li>\n"));
            html.raw("</ul>\n");
        }
        return html.close("article").toString();
    }

    private String text(Item item) {
        ItemParts parts = ItemParts.of(item);
        StringBuilder out = new StringBuilder();
        TextPage page = new TextPage(out);
        page.title(item.getId() + "  " + Kinds.of(item));
        page.paragraph(ContentNote.of(item.getContentNote()));
        page.paragraph(markdown.text(parts.context()));
        page.paragraph(markdown.text(parts.stem()));
        if (!parts.options().isEmpty()) {
            page.paragraph(parts.options().stream().map(o -> "- " + markdown.text(o)).reduce((a, b) -> a + "\n" + b).get());
        }
        return out.toString();
    }
}
