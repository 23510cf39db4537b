package org.cyclework.course.render;

import java.util.Locale;
import org.cyclework.course.Course;
import org.cyclework.model.course.ClientStatement;
import org.cyclework.model.course.Criterion;
import org.cyclework.model.course.Skill;

/** What a lesson lets one practise: for readers what it is held against, for a terminal also every statement and model answer. */
public final class SkillRenderer {

    private final MarkdownRenderer markdown;

    /** @param course where concepts and sources are looked up */
    public SkillRenderer(Course course) {
        markdown = new MarkdownRenderer(course);
    }

    /**
     * What readers of the lesson see: title, setting and criteria, no statement and no model answer.
     *
     * @param skill of a lesson
     * @param behind HTML to stand behind it, such as a way to begin
     * @return {@code <section class="skill">}
     */
    public String html(Skill skill, String behind) {
        Html html = new Html();
        html.open("section", "skill").line("h2", "Say it: " + skill.getTitle()).raw(markdown.html(skill.getSetup()));
        html.line("p", "A good answer:").raw("<ul>\n");
        skill.getCriteria().forEach(criterion -> html.line("li", plain(criterion.getText())));
        html.raw("</ul>\n");
        return html.raw(behind).close("section").toString();
    }

    /** Writes the whole skill. */
    void text(Skill skill, TextPage page) {
        page.heading("Say it: " + skill.getTitle());
        page.paragraph(plain(skill.getSetup()));
        StringBuilder criteria = new StringBuilder("A good answer:");
        for (Criterion criterion : skill.getCriteria()) {
            criteria.append("\n- ").append(plain(criterion.getText()));
        }
        page.paragraph(criteria.toString());
        int number = 0;
        for (ClientStatement statement : skill.getStatements()) {
            number++;
            page.paragraph(number + ". (" + statement.getLevel().getName().toLowerCase(Locale.ROOT) + ") " + plain(statement.getSpeaker()) + ":"
                    + line("   ", statement.getSituation()) + line("   ", "“" + statement.getText() + "”")
                    + line("   A model answer: ", statement.getModelAnswer()) + line("   ", statement.getComment()));
        }
    }

    private String line(String before, String text) {
        return text == null || text.isBlank() ? "" : "\n" + before + plain(text);
    }

    private String plain(String text) {
        return markdown.text(text).strip().replaceAll("\\s*\n\\s*", " ");
    }
}
