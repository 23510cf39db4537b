package org.cyclework.ui.html;

/** The few scripts that run in a page; they are ours and change nothing but what is marked and where it is scrolled. */
final class PageScripts {

    private PageScripts() {
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
