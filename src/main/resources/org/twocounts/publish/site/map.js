// Draws the map over outlines that all pages share, in the colours of the squares beside it, and
// says what the pointer, a tap or the arrow keys are on.
"use strict";
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const INSETS = ["AK", "HI"];
  const path = (d, className, fill) => {
    const made = document.createElementNS(SVG, "path");
    made.setAttribute("d", d);
    if (className) made.setAttribute("class", className);
    if (fill) made.setAttribute("fill", fill);
    return made;
  };
  const look = shape => {
    const group = shape.parentNode;
    return [group.getAttribute("class"), group.getAttribute("fill")];
  };
  const draw = (place, squares) => {
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("viewBox", place.dataset.box);
    svg.setAttribute("role", "group");
    svg.setAttribute("aria-label", "Map of the states");
    const unions = place.dataset.unions.split(" ").filter(Boolean);
    const drawn = new Set();
    const states = document.createElementNS(SVG, "g");
    const add = (state, words, className, fill) => {
      const outline = unions.find(u => u.startsWith(state + "+")) || state;
      if (!OUTLINES[outline]) return;
      outline.split("+").forEach(code => drawn.add(code));
      const shape = path(OUTLINES[outline], className, fill);
      shape.dataset.state = state;
      const title = document.createElementNS(SVG, "title");
      title.textContent = words;
      shape.append(title);
      states.append(shape);
    };
    for (const shape of squares.querySelectorAll("[data-state]")) {
      add(shape.dataset.state, shape.querySelector("title").textContent, ...look(shape));
    }
    for (const bare of place.querySelectorAll("i")) {
      add(bare.dataset.state, bare.textContent, bare.className, bare.dataset.fill);
    }
    for (const code of Object.keys(OUTLINES)) {
      if (!code.includes("+") && !drawn.has(code) && !INSETS.includes(code)) {
        svg.append(path(OUTLINES[code], "ground"));
      }
    }
    svg.append(states);
    place.append(svg);
  };
  const explain = (figure, squares) => {
    const said = document.createElement("p");
    said.className = "readout";
    said.setAttribute("role", "status");
    figure.querySelector(".two").after(said);
    const mark = state => {
      for (const shape of figure.querySelectorAll("svg [data-state]")) {
        shape.toggleAttribute("data-on", shape.dataset.state === state);
      }
    };
    const show = event => {
      const shape = event.target.closest("[data-state]");
      if (!shape) return;
      said.textContent = shape.querySelector("title").textContent;
      mark(shape.dataset.state);
    };
    for (const kind of ["pointerover", "focusin", "click"]) figure.addEventListener(kind, show);
    figure.addEventListener("pointerleave", () => mark(""));
    const all = [...squares.querySelectorAll("[data-state]")]
      .sort((a, b) => (a.dataset.state < b.dataset.state ? -1 : 1));
    all.forEach((shape, i) => {
      shape.setAttribute("tabindex", i === 0 ? "0" : "-1");
      shape.setAttribute("role", "img");
    });
    squares.addEventListener("keydown", event => {
      const at = all.indexOf(event.target.closest("[data-state]"));
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const to = event.key === "Home" ? 0 : event.key === "End" ? all.length - 1 : at + step;
      if (!(to >= 0 && to < all.length)) return;
      event.preventDefault();
      all[at].setAttribute("tabindex", "-1");
      all[to].setAttribute("tabindex", "0");
      all[to].focus();
    });
  };
  for (const figure of document.querySelectorAll("figure.pictures")) {
    const squares = figure.querySelector("svg.squares");
    const place = figure.querySelector("div.map");
    if (!squares) continue;
    if (place) draw(place, squares);
    explain(figure, squares);
  }
})();
