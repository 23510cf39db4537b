package org.cyclework.ui.html;

/** The few scripts that run in a page; they are ours and change nothing but what is marked, how large it is and where it is scrolled. */
final class PageScripts {

    /** Where a page asks to go when the tabulator is pressed at its last link. */
    static final String AFTER = "cw-page:after";
    /** Where a page asks to go when the tabulator is pressed backwards at its first link. */
    static final String BEFORE = "cw-page:before";

    private PageScripts() {
    }

    /** @return a script that lets the tabulator out of the page at both ends, where the engine would begin again */
    static String letOut() {
        return "document.addEventListener('keydown',function(e){if(e.key!=='Tab'||e.ctrlKey||e.altKey||e.metaKey)return;"
                + "var all=Array.from(document.querySelectorAll('a[href],summary')).filter(function(l){return l.getClientRects().length}),"
                + "at=all.indexOf(document.activeElement);if(e.shiftKey?at>0:at<all.length-1)return;e.preventDefault();"
                + "location.href=e.shiftKey?'" + BEFORE + "':'" + AFTER + "'},true)";
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
        return "(function(){var e=document.getElementById(" + Html.script(part) + ");if(!e)return;e.scrollIntoView();"
                + "e.classList.add('here');setTimeout(function(){e.classList.remove('here')},2500)})()";
    }

    /** @return a script that marks every one of these words and scrolls to the first */
    static String mark(String words) {
        return "(function(){var ws=" + Html.script(words) + ".toLowerCase().split(/[^\\p{L}\\p{N}'-]+/u).filter(function(w){return w.length>2});"
                + "if(!ws.length)return;var walk=document.createTreeWalker(document.body,NodeFilter.SHOW_TEXT),ns=[],n,first=null;"
                + "while(n=walk.nextNode())ns.push(n);ns.forEach(function(n){var t=n.data,l=t.toLowerCase(),at=0,box=null;"
                + "for(;;){var best=-1,len=0;ws.forEach(function(w){var i=l.indexOf(w,at);if(i>=0&&(best<0||i<best)){best=i;len=w.length}});"
                + "if(best<0)break;if(!box)box=document.createDocumentFragment();box.append(t.slice(at,best));"
                + "var m=document.createElement('mark');m.textContent=t.slice(best,best+len);box.append(m);first=first||m;at=best+len}"
                + "if(box){box.append(t.slice(at));n.replaceWith(box)}});if(first)first.scrollIntoView({block:'center'})})()";
    }
}
