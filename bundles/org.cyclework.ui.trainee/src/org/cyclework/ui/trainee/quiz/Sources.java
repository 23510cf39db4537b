package org.cyclework.ui.trainee.quiz;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cyclework.course.Course;
import org.cyclework.model.assessment.Item;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Palette;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** Says below an answered question what it rests on; each source opens beside it. */
final class Sources {

    private static final int WIDTH = 560;

    private final Supplier<Course> course;
    private final Consumer<CourseLink> open;

    Sources(Supplier<Course> course, Consumer<CourseLink> open) {
        this.course = course;
        this.open = open;
    }

    /** Adds the line to a grid; nothing where the item names no source. */
    void of(Item item, Composite grid) {
        String words = line(item);
        if (words.isEmpty()) {
            return;
        }
        Link link = Widgets.linked(Widgets.id(new Link(grid, SWT.WRAP), "sources"));
        link.setText(words);
        link.setForeground(Palette.MUTED.color());
        link.setLinkForeground(Palette.LINK.color());
        link.addListener(SWT.Selection, event -> CourseLink.parse(event.text).ifPresent(open));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(link);
    }

    /** @return the line as a link widget writes it; empty where there is none */
    String line(Item item) {
        List<String> links = Stream.concat(
                item.getSourceIds().stream().flatMap(id -> course.get().source(id).stream())
                        .map(source -> link(CourseLink.to(CourseLink.Kind.SOURCE, source.getId()), name(source.getAuthors(), source.getYear(), source.getShort()))),
                item.getArticleItems().stream().filter(id -> course.get().articleItem(id).isPresent())
                        .map(id -> link(CourseLink.to(CourseLink.Kind.ARTICLE, id), Messages.bind(Messages.Page_article, id))))
                .toList();
        return links.isEmpty() ? "" : Messages.Quiz_sources + String.join(" · ", links);
    }

    private static String name(String authors, String year, String brief) {
        return brief != null && !brief.isBlank() ? brief : authors + " " + year;
    }

    private static String link(CourseLink to, String words) {
        return "<a href=\"" + to + "\">" + words.replace("&", "&&").replace("<", "‹") + "</a>";
    }
}
