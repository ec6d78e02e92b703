// Two puzzles: states are ticked, the engine counts them, the best that Java found stands beside.
"use strict";
(() => {
  const own = window.twoCounts;
  const form = document.querySelector("form.puzzles");
  if (!form) return;
  const root = form.dataset.root;
  const field = name => form.elements[name];
  const picked = { win: new Set(), flip: new Set() };
  const turns = { win: 0, flip: 0 };
  let puzzle = null;

  const element = (name, text, css) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (css) made.className = css;
    return made;
  };
  const list = kind => form.querySelector(`[data-pick=${kind}]`);
  const part = kind => list(kind).closest("section");
  const goal = () => form.querySelector("[name=goal]:checked").value;
  const task = kind => puzzle[kind === "win" ? "win" : goal()];

  // --- What can be ticked -----------------------------------------------------
  const number = value => value.toLocaleString("en-US");
  const electors = count => `${number(count)} ${count === 1 ? "elector" : "electors"}`;

  // Both kinds alike: unit, name, electors, votes or lead, words, mark.
  const offered = kind => {
    const { units = [], names = [] } = task(kind);
    if (kind === "win") {
      return units.map(([unit, name, count, votes]) =>
        [unit, name, count, votes, `${electors(count)}, ${votes ? number(votes) + " votes" : "no popular vote"}`]);
    }
    const called = new Map(puzzle.win.units.map(([unit, name]) => [unit, name]));
    return units.map(([unit, count, lead, from, to]) => [unit, called.get(unit), count, lead,
      `${electors(count)}, ${names[from][0]} +${number(lead)}${goal() === "deny" ? ` over ${names[to][0]}` : ""}`, names[from][1]]);
  };

  const ordered = units => {
    const column = { name: 1, electors: 2, votes: 3 }[field("order").value];
    return units.sort((a, b) => column === 1 ? a[1].localeCompare(b[1], "en") : b[column] - a[column]);
  };

  const show = kind => {
    const { task: words, problem, best } = task(kind);
    const section = part(kind);
    section.querySelector(".task").textContent = problem || words;
    section.classList.toggle("none", Boolean(problem));
    section.querySelector(".best p").textContent = best || "";
    list(kind).replaceChildren(...ordered(offered(kind)).map(([unit, name, , , words, mark]) => {
      const item = element("li");
      const label = element("label");
      const box = element("input");
      box.type = "checkbox";
      box.value = unit;
      box.checked = picked[kind].has(unit);
      const text = element("span");
      if (mark) text.append(element("i", "", "mark " + mark));
      text.append(name, element("small", words));
      label.append(box, text);
      item.append(label);
      return item;
    }));
  };

  // --- The score --------------------------------------------------------------
  const WORDS = {
    win: ([, electors, needed, enough, votes, share]) => [
      `${electors} of the ${needed} electors needed${enough === "1" ? ": a majority" : ""}`,
      `${votes} votes, ${share}% of all`],
    flip: ([, electors, needed, enough, voters]) => [
      `${electors} of the ${needed} electors needed change hands${enough === "1" ? ": enough" : ""}`,
      `${voters} voters change`],
  };

  const score = async kind => {
    const box = part(kind).querySelector(".score");
    const turn = ++turns[kind];
    const units = [...picked[kind]].join("\n");
    if (!units || task(kind).problem) {
      box.replaceChildren();
      return;
    }
    try {
      await own.open(root, puzzle.year, false);
      if (turn !== turns[kind]) return;
      const lines = own.lines(kind === "win" ? countPicked(puzzle.year, units) : countFlipped(puzzle.year, goal(), units));
      const [first] = lines;
      if (first[0] === "problem") {
        box.replaceChildren(element("p", first[1], "wrong"));
        return;
      }
      const decision = lines.find(line => line[0] === "decision");
      box.classList.toggle("enough", first[3] === "1");
      box.replaceChildren(...WORDS[kind](first).map((words, i) => element("p", words, i ? "lead" : "")),
        ...(decision ? [element("p", decision[1])] : []), ...moves(lines));
    } catch (problem) {
      if (turn === turns[kind]) box.replaceChildren(element("p", problem.message, "wrong"));
    }
  };

  const moves = lines => {
    const taken = lines.filter(line => line[0] === "taken");
    if (taken.length === 0) return [];
    const details = element("details");
    const inner = element("ul");
    details.open = part("flip").querySelector(".score details")?.open || false;
    taken.forEach(([, unit, electors, voters, from, to]) =>
      inner.append(element("li", `${unit}, ${electors} electors: ${voters} voters from ${from} to ${to}`)));
    const link = element("a", "The same votes on the page of the election");
    link.href = `${root}election/${puzzle.year}.html#` + own.address(taken.map(line => ["flip", `${line[1]}=${line[5]}`]));
    const last = element("p");
    last.append(link, "; where three candidates are close, that page may move fewer, because voters of all others may change there.");
    details.append(element("summary", "Where they change"), inner, last);
    return [details];
  };

  // --- The address ------------------------------------------------------------
  const changed = kind => {
    const asked = [["year", field("year").value]];
    if (picked.win.size) asked.push(["win", [...picked.win].join(",")]);
    if (goal() !== "elect") asked.push(["goal", goal()]);
    if (picked.flip.size) asked.push(["flip", [...picked.flip].join(",")]);
    history.replaceState(null, "", "#" + own.address(asked));
    (kind ? [kind] : ["win", "flip"]).forEach(score);
  };

  const units = (kind, text) => {
    const known = new Set((task(kind).units || []).map(unit => unit[0]));
    const asked = (text || "").toUpperCase().split(/[ ,]+/).filter(Boolean);
    const unknown = asked.filter(unit => !known.has(unit));
    const said = part(kind).querySelector(".unknown");
    said.textContent = `Cannot be ticked here: ${unknown.join(", ")}.`;
    said.hidden = unknown.length === 0;
    return new Set(asked.filter(unit => known.has(unit)));
  };

  const open = async () => {
    const alert = form.querySelector("[role=alert]");
    const year = field("year").value;
    try {
      await own.load(`${root}puzzle/${year}.js`);
      if (year !== field("year").value) return false;
      puzzle = own["puzzle" + year];
      alert.hidden = true;
      form.querySelectorAll("details").forEach(details => { details.open = false; });
      return true;
    } catch (problem) {
      alert.textContent = problem.message;
      alert.hidden = false;
      return false;
    }
  };

  const read = async () => {
    const asked = new Map(own.asked(location.hash));
    if ([...field("year").options].some(option => option.value === asked.get("year"))) {
      field("year").value = asked.get("year");
    }
    const wanted = asked.get("goal") === "deny" ? "deny" : "elect";
    form.querySelector(`[name=goal][value=${wanted}]`).checked = true;
    if (!await open()) return;
    for (const kind of ["win", "flip"]) {
      picked[kind] = units(kind, asked.get(kind));
      show(kind);
      score(kind);
    }
  };

  // --- What the reader does ---------------------------------------------------
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("change", async ({ target }) => {
    const kind = target.closest("[data-pick]")?.dataset.pick;
    if (kind) {
      picked[kind][target.checked ? "add" : "delete"](target.value);
      changed(kind);
    } else if (target.name === "year") {
      if (!await open()) return;
      for (const each of ["win", "flip"]) {
        picked[each] = units(each, "");
        show(each);
      }
      changed();
    } else if (target.name === "order") {
      ["win", "flip"].forEach(show);
    } else {
      picked.flip = units("flip", [...picked.flip].join(","));
      part("flip").querySelector(".best").open = false;
      show("flip");
      changed("flip");
    }
  });
  form.addEventListener("click", ({ target }) => {
    if (target.name !== "none" && target.name !== "tick") return;
    const kind = target.value;
    picked[kind] = new Set(target.name === "tick" ? task(kind).bestUnits : []);
    show(kind);
    changed(kind);
  });
  addEventListener("hashchange", read);
  read();
})();
