// Paints the maps of a page by who won the electors of each state, and takes clicks on states.
"use strict";
(() => {
  const own = window.twoCounts = window.twoCounts || {};
  const marks = () => document.querySelectorAll("main svg [data-state]");
  const printed = new Map();

  // winners: state to class of a party, "divided" or "nobody"; states not named stay as printed.
  own.paint = winners => {
    for (const mark of marks()) {
      if (!printed.has(mark)) printed.set(mark, mark.getAttribute("class") || "");
      const kept = printed.get(mark).split(" ").filter(c => !c.startsWith("p-"));
      const winner = winners.get(mark.dataset.state);
      mark.setAttribute("class", winner ? [...kept, winner].join(" ") : printed.get(mark));
    }
  };

  own.unpaint = () => printed.forEach((classes, mark) => mark.setAttribute("class", classes));

  // While picking, a state is a button: by pointer, Enter and space.
  own.picking = (on, picked) => {
    for (const mark of marks()) {
      if (on) {
        mark.setAttribute("tabindex", "0");
        mark.setAttribute("role", "button");
        mark.setAttribute("aria-label", `Move ${mark.dataset.state}`);
        mark.onclick = event => { event.preventDefault(); picked(mark.dataset.state); };
        mark.onkeydown = event => {
          if (event.key === "Enter" || event.key === " ") {
            event.preventDefault();
            picked(mark.dataset.state);
          }
        };
      } else {
        for (const name of ["tabindex", "role", "aria-label"]) mark.removeAttribute(name);
        mark.onclick = mark.onkeydown = null;
      }
    }
    document.documentElement.classList.toggle("picking", on);
  };
})();
