package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.render.ElementRenderer;

/** Shows a lesson, concept, case or item as text; never the key of an item. */
final class Show implements Subcommand {

    private final Engines engines;

    Show(Engines engines) {
        this.engines = engines;
    }

    @Override
    public String name() {
        return "show";
    }

    @Override
    public String synopsis() {
        return "ID";
    }

    @Override
    public String summary() {
        return "Shows a lesson, concept, case or item as text.";
    }

    @Override
    public Options options() {
        return Options.none();
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        String id = arguments.onlyWord("id, such as L1.2,");
        ElementRenderer renderer = new ElementRenderer(engines.get(CourseLibrary.class).course());
        Optional<String> text = renderer.text(id);
        if (text.isEmpty()) {
            terminal.complain("There is nothing with the id " + Quoted.of(id) + " in the course. \"cyclework search\" finds ids by words.");
            return WANTING;
        }
        if (arguments.json()) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.put("id", id).put("text", text.get());
            renderer.html(id).ifPresent(html -> json.put("html", html));
            terminal.say(json);
        } else {
            terminal.say(text.get().stripTrailing());
        }
        return FINE;
    }
}
