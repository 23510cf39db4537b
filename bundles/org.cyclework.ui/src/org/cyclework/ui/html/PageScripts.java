package org.cyclework.ui.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scripts that run in a page; they are ours and change nothing but what is marked, how large it is and where it is scrolled. */
final class PageScripts {

    /** Where a page asks to go when the tabulator is pressed at its last link. */
    static final String AFTER = "cw-page:after";
    /** Where a page asks to go when the tabulator is pressed backwards at its first link. */
    static final String BEFORE = "cw-page:before";
    /** How an address begins that tells which paragraph is on top. */
    static final String AT = "cw-page:at/";

    /** How an address begins that asks for a place in a tab of its own. */
    static final String BESIDE = "cw-page:beside/";

    private PageScripts() {
    }

    /** @return the script that every page begins with; the others call what it has */
    static String beginning() {
        try (InputStream in = PageScripts.class.getResourceAsStream("/html/page.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @return a script that puts a page in the place of the one that is there */
    static String put(HtmlPage page, String variables, boolean dark) {
        String texts = Stream.of(page.title(), page.kind(), variables, page.body()).map(Html::script).collect(Collectors.joining(","));
        return "cw.put(" + texts + "," + dark + ")";
    }

    /**
     * A script that gives the page other colours and another size, and keeps the line that is on top where it is.
     *
     * @param variables declarations of the variables of the stylesheet
     */
    static String restyle(String variables, boolean dark) {
        return "(function(){var all=document.querySelectorAll('h1,h2,h3,p,li,tr,figure,summary'),top=null,was,r=document.documentElement,"
                + "i=0;if(window.scrollY>0)for(;i<all.length&&!top;i++){was=all[i].getBoundingClientRect();if(was.bottom>0&&was.height>0)top=all[i]}"
                + "r.style.cssText=" + Html.script(variables) + ";r.className='" + (dark ? "dark" : "light") + "';if(!top)return;"
                + "var is=top.getBoundingClientRect();window.scrollBy(0,is.top-(was.top<0?was.top*is.height/was.height:was.top))})()";
    }

    /** @return a script that scrolls to the part with this id and frames it for a moment */
    static String reveal(String part) {
        return "cw.reveal(" + Html.script(part) + ")";
    }

    /** @return a script that goes back to a paragraph */
    static String resume(String paragraph) {
        return "cw.resume(" + Html.script(paragraph) + ")";
    }

    /** @return a script that marks every one of these words and goes to the first in this part, or after it */
    static String mark(String words, String part) {
        return "cw.mark(" + Html.script(words) + "," + Html.script(part) + ")";
    }

    /** @return a script that draws notes */
    static String draw(List<PageNote> notes) {
        return "cw.draw(" + PageNote.script(notes) + ")";
    }

    /** @return a script that marks what is found and answers with how many there are */
    static String find(String words) {
        return "return cw.find(" + Html.script(words) + ")";
    }

    /** @return a script that goes to what was found and answers with its number */
    static String step(boolean forward) {
        return forward ? "return cw.step(true)" : "return cw.step(false)";
    }
}
