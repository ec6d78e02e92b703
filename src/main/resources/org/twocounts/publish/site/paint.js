// Paints the maps of a page by who won the electors of each state, and takes clicks on states.
"use strict";
(() => {
  const own = window.twoCounts = window.twoCounts || {};
  const marks = () => document.querySelectorAll("main figure.pictures svg [data-state]");
  const printed = new Map();
  let note = null;

  // won: state to { css, words }; css is the class of a party, with "divided", or "nobody". States
  // not named stay as they are printed; said: what stands instead of the finding and the key, words or an element.
  own.paint = (won, said) => {
    for (const mark of marks()) {
      const title = mark.querySelector("title");
      if (!printed.has(mark)) {
        printed.set(mark, { css: mark.getAttribute("class"), words: title && title.textContent });
      }
      const now = won.get(mark.dataset.state);
      if (!now) {
        restore(mark);
        continue;
      }
      mark.setAttribute("class", `won ${now.css}`);
      if (title) title.textContent = now.words;
    }
    for (const figure of document.querySelectorAll("main figure.pictures")) {
      figure.classList.add("painted");
      if (note) note.remove();
      note = typeof said === "string" ? document.createElement("p") : said;
      if (typeof said === "string") note.textContent = said;
      figure.prepend(note);
    }
  };

  const restore = mark => {
    const { css, words } = printed.get(mark);
    if (css === null) mark.removeAttribute("class");
    else mark.setAttribute("class", css);
    if (words !== null) mark.querySelector("title").textContent = words;
  };

  own.unpaint = () => {
    [...printed.keys()].forEach(restore);
    document.querySelectorAll("figure.painted").forEach(figure => figure.classList.remove("painted"));
    if (note) note.remove();
  };

  // While picking, a click on a state moves it, and so do Enter and space where the focus is.
  let picked = null;
  own.picking = callback => {
    picked = callback;
    document.documentElement.classList.toggle("picking", callback !== null);
  };
  const pick = event => {
    const mark = picked && event.target.closest && event.target.closest("figure.pictures svg [data-state]");
    if (mark && (event.type === "click" || event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      picked(mark.dataset.state);
    }
  };
  document.addEventListener("click", pick);
  document.addEventListener("keydown", pick);
})();
