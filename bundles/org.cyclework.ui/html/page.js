/* The script that runs in every page. It is ours, fetches nothing, and changes nothing but marks, tooltips and where the page is scrolled.
   What it has to tell goes out as an address that the view takes for itself. Places are counted in the running words, as LessonWords counts them. */
(function () {
  'use strict';
  if (window.cw) { return; }
  var LEFT_OUT = 'svg,style,a.cite,a.enlarge,.references,.sign-off,[data-cw]';
  var UNSEEN = 'style,[data-cw],svg';
  var LESSON = 'article.lesson,section.skill';
  var BLANK = /[ \t\r\n\f]/;
  var LETTER = /[\p{L}\p{N}]/u;
  var cw = window.cw = {};

  function tell(what) { location.href = 'cw-page:' + what; }

  /* The running words of some elements, and for each character where it stands. */
  function words(roots, leftOut) {
    var text = '', nodes = [], offsets = [];
    roots.forEach(function (root) {
      var walk = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, function (node) {
        return node.nodeType === 1 && node.matches(leftOut) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
      });
      for (var node = walk.nextNode(); node; node = walk.nextNode()) {
        if (node.nodeType !== 3) { continue; }
        var data = node.data;
        for (var i = 0; i < data.length; i++) {
          var blank = BLANK.test(data[i]);
          if (blank && (!text || text[text.length - 1] === ' ')) { continue; }
          text += blank ? ' ' : data[i];
          nodes.push(node);
          offsets.push(i);
        }
      }
    });
    return { text: text, nodes: nodes, offsets: offsets };
  }

  function lesson() { return words(Array.from(document.querySelectorAll(LESSON)), LEFT_OUT); }

  /* Puts elements around a stretch, one for each piece of text; the words stay as they are. */
  function wrap(index, start, end, make) {
    var pieces = [];
    for (var i = start; i < end && i < index.nodes.length; i++) {
      var last = pieces[pieces.length - 1];
      if (last && last.node === index.nodes[i]) { last.to = index.offsets[i] + 1; } else {
        pieces.push({ node: index.nodes[i], from: index.offsets[i], to: index.offsets[i] + 1 });
      }
    }
    return pieces.filter(function (piece) { return piece.node.data.slice(piece.from, piece.to).trim(); }).map(function (piece) {
      var range = document.createRange(), element = make();
      range.setStart(piece.node, piece.from);
      range.setEnd(piece.node, piece.to);
      range.surroundContents(element);
      return element;
    });
  }

  function unwrap(selector) {
    document.querySelectorAll(selector).forEach(function (element) {
      var parent = element.parentNode;
      while (element.firstChild) { parent.insertBefore(element.firstChild, element); }
      parent.removeChild(element);
      parent.normalize();
    });
  }

  function remove(selector) { document.querySelectorAll(selector).forEach(function (element) { element.remove(); }); }

  /* Puts another page into this one, which is sooner there than one that is loaded. The class is the body's, the variables are those of the stylesheet. */
  cw.put = function (title, kind, variables, html, dark) {
    hideTip();
    hits = [];
    now = -1;
    told = '';
    window.clearTimeout(waiting);
    document.documentElement.style.cssText = variables;
    document.documentElement.className = dark ? 'dark' : 'light';
    document.title = title;
    document.body.className = kind;
    document.body.innerHTML = html;
    window.getSelection().removeAllRanges();
    if (moved) { window.scrollTo(0, 0); } // asking where it stands would lay it out
    moved = false;
  };

  /* ---- notes ---- */

  /* What is selected, in whole words: where it begins and ends, and the words; nothing where no words of the lesson are. */
  cw.selection = function () {
    var selection = window.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) { return null; }
    var range = selection.getRangeAt(0), index = lesson(), start = -1, end = -1, probe = document.createRange();
    for (var i = 0; i < index.nodes.length; i++) {
      if (!range.intersectsNode(index.nodes[i])) { continue; }
      probe.setStart(index.nodes[i], index.offsets[i]);
      probe.setEnd(index.nodes[i], index.offsets[i] + 1);
      if (probe.compareBoundaryPoints(Range.START_TO_START, range) >= 0 && probe.compareBoundaryPoints(Range.END_TO_END, range) <= 0) {
        start = start < 0 ? i : start;
        end = i + 1;
      }
    }
    while (start >= 0 && start < end && index.text[start] === ' ') { start++; }
    while (end > start && index.text[end - 1] === ' ') { end--; }
    if (start < 0 || start === end) { return null; }
    while (start > 0 && LETTER.test(index.text[start]) && LETTER.test(index.text[start - 1])) { start--; }
    while (end < index.text.length && LETTER.test(index.text[end - 1]) && LETTER.test(index.text[end])) { end++; }
    return String(start) + '/' + end + '/' + index.text.slice(start, end);
  };

  /* Draws these notes in the place of those drawn before. Each has id, start, end, words, kind, sign and label. */
  cw.draw = function (notes) {
    remove('.cw-sign');
    unwrap('mark.cw-mark');
    notes.forEach(function (note) {
      var index = lesson(), at = note.start;
      if (index.text.slice(at, note.end) !== note.words) { at = nearest(index.text, note.words, note.start); }
      if (at < 0) { return; }
      var pieces = wrap(index, at, at + note.words.length, function () {
        var mark = document.createElement('mark');
        mark.className = 'cw-mark cw-' + note.kind;
        mark.title = note.label;
        return mark;
      });
      if (pieces.length) { sign(pieces[0], note); }
    });
    apart();
  };

  function nearest(text, searched, start) {
    var best = -1;
    for (var at = text.indexOf(searched); at >= 0; at = text.indexOf(searched, at + 1)) {
      if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) { best = at; }
    }
    return best;
  }

  function sign(piece, note) {
    var link = document.createElement('a');
    link.className = 'cw-sign cw-' + note.kind;
    link.setAttribute('data-cw', note.id);
    link.setAttribute('aria-label', note.label);
    link.title = note.label;
    link.href = 'cw:my-note/' + note.id;
    link.textContent = note.sign;
    piece.parentNode.insertBefore(link, piece);
  }

  /* Signs on one line stand under each other. */
  function apart() {
    var last = -100;
    document.querySelectorAll('.cw-sign').forEach(function (link) {
      link.style.marginTop = '0';
      var top = link.offsetTop, room = link.offsetHeight + 2;
      if (top < last + room) { link.style.marginTop = (last + room - top) + 'px'; top = last + room; }
      last = top;
    });
  }

  /* ---- the place ---- */

  function paragraphs() { return Array.from(document.querySelectorAll('article.lesson [id], section.skill [id]')).filter(function (e) { return /-p\d+$/.test(e.id); }); }

  /* The paragraph at the top of what is seen; nothing where there are none. */
  cw.place = function () {
    var all = paragraphs();
    for (var i = 0; i < all.length; i++) {
      if (all[i].getBoundingClientRect().bottom > 8) { return all[i].id; }
    }
    return all.length ? all[all.length - 1].id : '';
  };

  /* Goes to a paragraph without framing it, unless the reader has scrolled already. */
  cw.resume = function (id) {
    var element = document.getElementById(id);
    if (element && window.scrollY === 0) { moved = true; element.scrollIntoView(); window.scrollBy(0, -24); }
  };

  var waiting = 0, told = '', moved = false;
  function scrolled() {
    moved = true;
    hideTip();
    window.clearTimeout(waiting);
    waiting = window.setTimeout(function () {
      var place = cw.place();
      if (place && place !== told) { told = place; tell('at/' + encodeURIComponent(place)); }
    }, 350);
  }

  /* The paragraph that was told last. */
  cw.told = function () { return told; };

  /* ---- finding ---- */

  var hits = [], now = -1;

  /* Marks every place of some words; how many there are. */
  cw.find = function (searched) {
    hits = [];
    now = -1;
    unwrap('mark.cw-hit');
    window.getSelection().removeAllRanges(); // what was found before, which looks like another hit
    if (!searched) { return 0; }
    var index = words([document.body], UNSEEN), low = index.text.toLowerCase(), wanted = searched.toLowerCase().replace(/\s+/g, ' ');
    if (low.length !== index.text.length) { low = index.text; }
    var starts = [];
    for (var at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + wanted.length)) { starts.push(at); }
    var found = [];
    starts.reverse().forEach(function (start) {
      var pieces = wrap(index, start, start + wanted.length, function () {
        var mark = document.createElement('mark');
        mark.className = 'cw-hit';
        return mark;
      });
      if (pieces.length) { found.unshift(pieces); }
    });
    hits = found;
    now = -1;
    return hits.length;
  };

  /* Goes to the next hit, or the one before; its number, from 1. The first is the first that can be seen, or comes after. */
  cw.step = function (forward) {
    if (!hits.length) { return 0; }
    moved = true;
    mark(false);
    if (now < 0) {
      var below = hits.findIndex(function (pieces) { return pieces[0].getBoundingClientRect().top >= 0; });
      now = forward ? Math.max(below, 0) : (below <= 0 ? hits.length : below) - 1;
    } else { now = (now + (forward ? 1 : hits.length - 1)) % hits.length; }
    mark(true);
    hits[now][0].scrollIntoView({ block: 'center' });
    return now + 1;
  };

  function mark(on) { if (hits[now]) { hits[now].forEach(function (piece) { piece.classList.toggle('cw-now', on); }); } }

  /* Takes the marks away and selects the last hit, so that the tabulator and the arrow keys go on from there. */
  cw.leaveFind = function () {
    if (!document.querySelector('mark.cw-hit')) { return; }
    var place = hits[now] ? words([document.body], UNSEEN).nodes.indexOf(hits[now][0].firstChild) : -1;
    var length = hits[now] ? hits[now].reduce(function (sum, piece) { return sum + piece.textContent.length; }, 0) : 0;
    hits = [];
    now = -1;
    unwrap('mark.cw-hit');
    if (place >= 0) { select(place, length); }
  };

  function select(start, length) {
    var index = words([document.body], UNSEEN), end = Math.min(start + length, index.nodes.length) - 1;
    window.getSelection().setBaseAndExtent(index.nodes[start], index.offsets[start], index.nodes[end], index.offsets[end] + 1);
  }

  /* Marks the words that were searched for in the course, goes to the first in a part or behind its beginning, and lets the keyboard go on from there. */
  cw.mark = function (searched, part) {
    var wanted = searched.toLowerCase().split(/[^\p{L}\p{N}'-]+/u).filter(function (word) { return word.length > 2; });
    if (!wanted.length) { return; }
    moved = true;
    var index = words([document.body], UNSEEN), low = index.text.toLowerCase(), at = low.length, marks = [];
    for (;;) {
      var best = -1, length = 0;
      wanted.forEach(function (word) {
        var found = at > 0 ? low.lastIndexOf(word, at - 1) : -1;
        if (found > best && found + word.length <= at) { best = found; length = word.length; }
      });
      if (best < 0) { break; }
      marks = wrap(index, best, best + length, function () {
        var mark = document.createElement('mark');
        mark.className = 'cw-searched';
        return mark;
      }).concat(marks);
      at = best;
    }
    var from = document.getElementById(part);
    var first = marks.find(function (mark) { return !from || from.contains(mark) || from.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING; }) || marks[0];
    if (first) { cw.standAt(first); first.scrollIntoView({ block: 'center' }); }
  };

  /* Puts the caret before an element: the tabulator goes on from there. */
  cw.standAt = function (element) { window.getSelection().setBaseAndExtent(element, 0, element, 0); };

  cw.reveal = function (id) {
    var element = document.getElementById(id);
    if (!element) { return; }
    moved = true;
    element.scrollIntoView();
    cw.standAt(element);
    element.classList.add('here');
    window.setTimeout(function () { element.classList.remove('here'); }, 2500);
  };

  /* ---- what a term means ---- */

  var tip = null, tipFor = null, tipSoon = 0;

  function showTip(link) {
    hideTip();
    tip = document.createElement('div');
    tip.id = 'cw-tip';
    tip.setAttribute('role', 'tooltip');
    tip.setAttribute('data-cw', '');
    tip.textContent = link.getAttribute('data-line');
    document.body.appendChild(tip);
    link.setAttribute('aria-describedby', 'cw-tip');
    tipFor = link;
    var at = link.getClientRects()[0], width = tip.offsetWidth, height = tip.offsetHeight;
    tip.style.left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8)) + 'px';
    tip.style.top = (at.bottom + 6 + height > window.innerHeight ? Math.max(4, at.top - height - 6) : at.bottom + 6) + 'px';
  }

  function hideTip() {
    window.clearTimeout(tipSoon);
    if (!tip) { return false; }
    tip.remove();
    tipFor.removeAttribute('aria-describedby');
    tip = tipFor = null;
    return true;
  }

  /* Hides the tooltip; whether there was one. */
  cw.hideTip = hideTip;

  function term(event) { return event.target.closest ? event.target.closest('a[data-line]') : null; }

  document.addEventListener('mouseover', function (event) {
    var link = term(event);
    if (link && link !== tipFor) {
      window.clearTimeout(tipSoon);
      tipSoon = window.setTimeout(function () { showTip(link); }, 250);
    }
  });
  document.addEventListener('mouseout', function (event) { if (term(event) && event.target !== document.activeElement) { hideTip(); } });
  document.addEventListener('focusin', function (event) { if (term(event)) { showTip(term(event)); } });
  document.addEventListener('focusout', hideTip);
  window.addEventListener('blur', hideTip);
  document.addEventListener('click', hideTip);
  // what was clicked looks as before until the mouse moves again: the click may have led elsewhere
  document.addEventListener('click', function () { document.body.classList.add('cw-still'); });
  document.addEventListener('mousemove', function () { document.body.classList.remove('cw-still'); });

  /* ---- the keyboard ---- */

  /* The tabulator leads out of the page at both ends, where the engine would begin again. */
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) { return; }
    var all = Array.from(document.querySelectorAll('a[href],summary')).filter(function (link) { return link.getClientRects().length; });
    var at = all.indexOf(document.activeElement);
    if (at < 0 && reaches(all, event.shiftKey)) { return; }
    if (at >= 0 && (event.shiftKey ? at > 0 : at < all.length - 1)) { return; }
    event.preventDefault();
    tell(event.shiftKey ? 'before' : 'after');
  }, true);

  /* The engine leaves these two keys to fields that can be written in, and a page has none. */
  document.addEventListener('keydown', function (event) {
    if (event.altKey || event.metaKey || event.shiftKey || event.key !== 'Home' && event.key !== 'End') { return; }
    event.preventDefault();
    window.scrollTo(0, event.key === 'Home' ? 0 : document.documentElement.scrollHeight);
  });

  /* Whether there is a link on this side of where one stands, so that the engine finds it. */
  function reaches(all, back) {
    var selection = window.getSelection(), stands = selection.anchorNode;
    if (!stands || stands === document.body || stands === document.documentElement) { return !back && all.length > 0; }
    return all.some(function (link) {
      var follows = (stands.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      return back ? !follows : follows;
    });
  }

  /* The first button with Ctrl, and the middle one, open a place in a tab of its own. */
  function beside(event) {
    var link = event.target.closest ? event.target.closest('a[href^="cw:"]') : null;
    if (!link || !(event.button === 1 || event.button === 0 && (event.ctrlKey || event.metaKey))) { return; }
    event.preventDefault();
    tell('beside/' + encodeURIComponent(link.getAttribute('href')));
  }
  document.addEventListener('click', beside);
  document.addEventListener('auxclick', beside);

  window.addEventListener('scroll', scrolled, { passive: true });
})();
