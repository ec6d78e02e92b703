// A made-up country: its table can be edited, the engine counts it, the address keeps it.
"use strict";
(() => {
  const own = window.twoCounts;
  const form = document.querySelector("form.country");
  if (!form) return;
  const examples = JSON.parse(document.getElementById("country-data").textContent);
  const table = form.querySelector("table");
  const answer = form.querySelector(".answer");
  const MOST = { state: 8, candidate: 4 };
  const LEAST = { state: 1, candidate: 2 };
  const NAMES = ["Ada", "Bo", "Cy", "Dee"];
  let country = { candidates: [], states: [] };
  let turn = 0;

  const element = (name, text, css) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (css) made.className = css;
    return made;
  };
  const input = (label, value, css, set) => {
    const made = element("input", undefined, css);
    made.value = value;
    made.setAttribute("aria-label", label);
    if (css === "number") made.inputMode = "numeric";
    made.addEventListener("input", () => { set(made.value); changed(); });
    return made;
  };
  const heading = (scope, ...content) => {
    const made = element("th");
    made.scope = scope;
    made.append(...content);
    return made;
  };
  const cell = (css, ...content) => {
    const made = element("td", undefined, css);
    made.append(...content);
    return made;
  };

  // --- The table --------------------------------------------------------------
  const draw = () => {
    const head = element("tr");
    head.append(heading("col", "State"), heading("col", "Electors"));
    country.candidates.forEach((name, i) => head.append(heading("col", element("span", "Votes for "),
      input(`Name of candidate ${i + 1}`, name, "name", value => { country.candidates[i] = value; }))));
    head.append(heading("col", "All electors to"));
    table.tHead.replaceChildren(head);
    table.tBodies[0].replaceChildren(...country.states.map((state, row) => {
      const made = element("tr");
      state.forEach((value, column) => {
        const label = column === 0 ? `Name of state ${row + 1}`
          : `${column === 1 ? "Electors" : "Votes for candidate " + (column - 1)}, state ${row + 1}`;
        const field = input(label, value, column ? "number" : "name", text => { country.states[row][column] = text; });
        made.append(column ? cell("n", field) : heading("row", field));
      });
      made.append(cell("leader"));
      return made;
    }));
    for (const [name, limits] of [["more", MOST], ["less", LEAST]]) {
      for (const button of form.querySelectorAll(`[name=${name}]`)) {
        const size = country[button.value + "s"].length;
        button.disabled = size === limits[button.value];
      }
    }
  };

  // --- The count --------------------------------------------------------------
  const side = name => "s-" + country.candidates.map(c => c.trim()).indexOf(name);

  const rule = (line, won) => {
    const made = element("section");
    const bar = element("div", undefined, "electors-bar");
    bar.setAttribute("role", "img");
    bar.setAttribute("aria-label", won.map(w => `${w[1]} ${w[2]}`).join(", "));
    const list = element("ul");
    for (const [, name, count, share] of won) {
      const part = element("span", Number(share) > 9 ? count : "", side(name));
      part.style.flexGrow = share;
      bar.append(part);
      const item = element("li");
      item.append(element("i", "", "mark " + side(name)), `${name}: ${count} (${share}%)`);
      list.append(item);
    }
    const lacking = 100 - won.reduce((sum, w) => sum + Number(w[3]), 0);
    if (lacking > .5) {
      const part = element("span", "", "nobody");
      part.style.flexGrow = lacking;
      bar.append(part);
    }
    const outcome = element("p", line[3]);
    if (line[4]) outcome.append(" ", element("strong", line[4]));
    made.append(element("h2", line[2]), bar, list, outcome);
    return made;
  };

  const show = lines => {
    const all = kind => lines.filter(line => line[0] === kind);
    const [problem] = all("problem");
    const foot = element("tr");
    [...table.tBodies[0].rows].forEach((row, i) => {
      const counted = all("state")[i];
      const leader = problem || !counted ? null : counted[2];
      const mark = leader ? [element("i", "", "mark " + side(leader)), leader] : [problem ? "" : "nobody"];
      row.lastElementChild.replaceChildren(...mark);
    });
    table.tFoot.replaceChildren(foot);
    if (problem) {
      const list = element("ul", undefined, "wrong");
      problem[1].split("; ").forEach(text => list.append(element("li", text)));
      answer.replaceChildren(list);
      return;
    }
    foot.append(heading("row", "The people"), element("td"));
    all("candidate").forEach(([, , votes, share]) => foot.append(element("td", share ? `${votes} (${share}%)` : votes, "n")));
    foot.append(element("td"));
    const rules = element("div", undefined, "rules");
    for (let i = 0; i < lines.length; i++) {
      if (lines[i][0] !== "rule") continue;
      const won = [];
      for (let j = i + 1; j < lines.length && lines[j][0] === "won"; j++) won.push(lines[j]);
      const order = ([, name]) => country.candidates.findIndex(c => c.trim() === name);
      rules.append(rule(lines[i], won.sort((a, b) => order(a) - order(b))));
    }
    answer.replaceChildren(element("p", all("people")[0][1], "lead"), rules);
  };

  const count = async () => {
    const mine = ++turn;
    try {
      await own.engine(form.dataset.root);
      if (mine !== turn) return;
      show(own.lines(countCountry(own.written([
        ...country.candidates.map(name => ["candidate", name, ""]),
        ...country.states.map(state => ["state", ...state])]))));
    } catch (problem) {
      if (mine === turn) answer.replaceChildren(element("p", problem.message, "wrong"));
    }
  };

  // --- The address ------------------------------------------------------------
  const plain = text => text.replace(/[,_]/g, " ");
  const link = () => form.querySelector(".command code");
  const changed = () => {
    const address = own.address([["with", country.candidates.map(plain).join(",")],
      ...country.states.map(state => ["state", state.map(plain).join(",")])]);
    history.replaceState(null, "", "#" + address);
    link().textContent = location.href;
    count();
  };

  const take = ({ candidates, states }) => {
    country = {
      candidates: candidates.slice(0, MOST.candidate),
      states: states.slice(0, MOST.state).map(state =>
        Array.from({ length: Math.min(candidates.length, MOST.candidate) + 2 }, (none, i) => state[i] || (i ? "0" : ""))),
    };
    draw();
  };

  const read = () => {
    const asked = own.asked(location.hash);
    const names = asked.find(pair => pair[0] === "with");
    const states = asked.filter(pair => pair[0] === "state").map(pair => pair[1].split(","));
    const given = names && names[1].split(",").length >= LEAST.candidate && states.length;
    take(given ? { candidates: names[1].split(","), states } : examples[0]);
    link().textContent = location.href;
    count();
  };

  // --- What the reader does ---------------------------------------------------
  const resize = {
    state: more => {
      if (more) country.states.push([`State ${country.states.length + 1}`, "3", ...country.candidates.map(() => "0")]);
      else country.states.pop();
    },
    candidate: more => {
      if (more) {
        country.candidates.push(NAMES.find(name => !country.candidates.includes(name)) || "Another");
        country.states.forEach(state => state.push("0"));
      } else {
        country.candidates.pop();
        country.states.forEach(state => state.pop());
      }
    },
  };
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("click", ({ target }) => {
    if (target.name === "example") take(examples[target.value]);
    else if (target.name === "more" || target.name === "less") {
      resize[target.value](target.name === "more");
      draw();
    } else return;
    changed();
  });
  addEventListener("hashchange", read);
  read();
})();
