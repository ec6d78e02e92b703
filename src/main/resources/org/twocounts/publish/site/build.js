// A map that the reader builds: units to sides, kept in the address, counted by the engine.
"use strict";
(() => {
  const own = window.twoCounts;
  const box = document.getElementById("build");
  if (!box) return;
  const form = box.querySelector("form");
  const answer = box.querySelector(".answer");
  const units = [...box.querySelectorAll("button[data-unit]")];
  const marks = new Map([...form.querySelectorAll("input[data-mark]")].map(i => [i.value, i.dataset.mark]));
  const given = new Map();
  let asking = 0;

  const element = (name, text, css) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (css) made.className = css;
    return made;
  };

  const show = () => {
    for (const button of units) {
      const side = given.get(button.dataset.unit);
      button.className = side ? marks.get(side) : "";
      button.setAttribute("aria-label", `${button.dataset.name}, ${button.dataset.electors} electors: ${side || "nobody yet"}`);
    }
    const byState = new Map();
    for (const { dataset } of units) {
      const side = given.get(dataset.unit);
      const css = marks.get(side) || "nobody";
      const before = byState.get(dataset.state);
      const words = (before ? before.words + "; " : "") + `${dataset.unit} ${dataset.electors}: ${side || "nobody yet"}`;
      byState.set(dataset.state, { css: before && before.css !== css ? before.css + " divided" : css, words });
    }
    own.paint(byState, "Your map: each state in the colour of the side that you gave it to.");
  };

  const draw = lines => {
    const all = kind => lines.filter(line => line[0] === kind);
    const [electors, majority] = [all("all")[0][1], all("majority")[0][1]];
    const bar = element("div", undefined, "electors-bar");
    const table = element("table");
    table.append(element("caption", "Electors given"));
    const head = table.createTHead().insertRow();
    for (const text of ["Side", "Electors", "Majority"]) {
      const cell = element("th", text);
      cell.scope = "col";
      head.append(cell);
    }
    const body = table.createTBody();
    for (const [, side, count, needs] of all("side")) {
      const part = element("span", count, marks.get(side));
      part.style.flexGrow = count;
      const row = body.insertRow();
      const heading = element("th");
      heading.scope = "row";
      heading.append(element("span", "", "mark " + marks.get(side)), side);
      row.append(heading, element("td", count, "n"), element("td", needs));
      bar.append(part);
    }
    const open = element("span", "", "nobody");
    open.style.flexGrow = all("open")[0][1];
    bar.append(open);
    bar.setAttribute("role", "img");
    bar.setAttribute("aria-label", all("side").map(s => `${s[1]} ${s[2]}`).join(", ") + `; ${majority} of ${electors} are a majority`);
    const link = element("p", "Link: ", "command");
    const copy = element("button", "Copy", "copy");
    copy.type = "button";
    copy.onclick = () => own.copy(copy);
    link.append(element("code", location.href), " ", copy);
    answer.replaceChildren(element("p", all("decision")[0][1], "lead"), bar, ...(all("side").length ? [table] : []), link);
  };

  const changed = async () => {
    const bySide = [...marks.keys()].map(side =>
      [side, units.map(u => u.dataset.unit).filter(unit => given.get(unit) === side).join(",")]);
    const address = own.address(bySide.filter(pair => pair[1]));
    history.replaceState(null, "", address ? "#" + address : location.href.split("#")[0]);
    show();
    const turn = ++asking;
    try {
      await own.engine(box.dataset.root);
      const lines = own.lines(countMap(own.written(units.map(({ dataset }) =>
        ["unit", dataset.unit, dataset.electors, ...(given.has(dataset.unit) ? [given.get(dataset.unit)] : [])]))));
      if (turn === asking) draw(lines);
    } catch (problem) {
      answer.replaceChildren(element("p", problem.message, "wrong"));
    }
  };

  const give = unit => {
    const side = form.elements.side.value;
    if (!side || given.get(unit) === side) given.delete(unit);
    else given.set(unit, side);
  };

  const read = () => {
    given.clear();
    const unknown = [];
    for (const [side, list] of own.asked(location.hash)) {
      for (const unit of list.split(",").map(u => u.trim()).filter(Boolean)) {
        if (marks.has(side) && units.some(u => u.dataset.unit === unit)) given.set(unit, side);
        else unknown.push(`${side}=${unit}`);
      }
    }
    changed().then(() => unknown.length
      && answer.prepend(element("p", `Not understood, and left out: ${unknown.join(", ")}.`, "wrong")));
  };

  form.addEventListener("submit", event => event.preventDefault());
  units.forEach(button => button.onclick = () => { give(button.dataset.unit); changed(); });
  own.picking(state => {
    units.filter(u => u.dataset.state === state).forEach(u => give(u.dataset.unit));
    changed();
  });
  form.elements.clear.onclick = () => { given.clear(); changed(); };
  form.elements.last.onclick = () => {
    units.forEach(({ dataset }) => dataset.last ? given.set(dataset.unit, dataset.last) : given.delete(dataset.unit));
    changed();
  };
  addEventListener("hashchange", read);
  if (own.asked(location.hash).length) read();
  else show();
})();
