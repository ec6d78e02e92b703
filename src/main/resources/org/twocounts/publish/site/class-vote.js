// A class that votes in states: the engine deals the pupils and counts their ballots.
"use strict";
(() => {
  const own = window.twoCounts;
  const form = document.querySelector("form.class-vote");
  if (!form) return;
  const table = form.querySelector("table");
  const answer = form.querySelector(".answer");
  const slips = document.querySelector(".slips");
  const NAMES = ["Ann", "Ben", "Cleo", "Dan"];
  const { pupils, states } = form.elements;
  let names = ["Ann", "Ben"];
  let rows = [];
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
  const wrapped = (name, content, scope) => {
    const made = element(name, undefined, scope ? undefined : "n");
    if (scope) made.scope = scope;
    made.append(content);
    return made;
  };

  const draw = () => {
    const head = element("tr");
    for (const text of ["State", "Pupils", "Electors"]) head.append(wrapped("th", text, "col"));
    names.forEach((name, i) => head.append(wrapped("th", input(`Name of candidate ${i + 1}`, name, "name",
      value => { names[i] = value; }), "col")));
    head.append(wrapped("th", "All electors to", "col"));
    table.tHead.replaceChildren(head);
    table.tBodies[0].replaceChildren(...rows.map(row => {
      const made = element("tr");
      made.append(wrapped("th", row.name, "row"), wrapped("td", row.pupils), wrapped("td", row.electors));
      names.forEach((name, i) => made.append(wrapped("td", input(`Ballots for candidate ${i + 1}, ${row.name}`,
        row.ballots[i], "number", value => { row.ballots[i] = value; }))));
      made.append(element("td", "", "leader"));
      return made;
    }));
    form.elements.more.disabled = names.length === NAMES.length;
    form.elements.less.disabled = names.length === 2;
  };

  const slip = row => {
    const made = element("p", row.name);
    made.append(element("br"), ...names.flatMap(name => ["☐ " + name, element("br")]));
    return made;
  };

  const show = lines => {
    const all = kind => lines.filter(line => line[0] === kind);
    const [problem] = all("problem");
    [...table.tBodies[0].rows].forEach((row, i) => {
      const counted = all("state")[i];
      row.lastElementChild.textContent = counted ? counted[3] || (counted[2] === "0" ? "" : "nobody") : "";
    });
    if (problem) {
      table.tFoot.replaceChildren();
      answer.replaceChildren(element("p", problem[1], "wrong"));
      return;
    }
    table.tFoot.replaceChildren(...[["All ballots", 2], ["All electors", 3]].map(([title, field]) => {
      const foot = element("tr");
      foot.append(wrapped("th", title, "row"), element("td"), element("td"));
      all("candidate").forEach(line => foot.append(wrapped("td", line[field])));
      return foot;
    }));
    const said = (kind, title) => all(kind).map(line => {
      const made = element("p", undefined, kind === "beside" ? "lead" : undefined);
      if (title) made.append(element("strong", title), " ");
      made.append(line[1]);
      return made;
    });
    answer.replaceChildren(...said("people", "By ballots:"), ...said("electors", "By electors:"),
      ...said("beside"), ...said("turn", "What turns it:"));
  };

  const count = async () => {
    const mine = ++turn;
    try {
      await own.engine(form.dataset.root);
      if (mine !== turn) return;
      show(own.lines(countClass(own.written([
        ...names.map(name => ["candidate", name, ""]),
        ...rows.map(row => ["state", row.name, row.pupils, row.electors, ...row.ballots])]))));
    } catch (problem) {
      if (mine === turn) answer.replaceChildren(element("p", problem.message, "wrong"));
    }
  };

  const plain = text => text.replace(/[,_]/g, " ");
  const link = () => { form.querySelector(".command code").textContent = location.href; };
  const changed = () => {
    const address = own.address([["pupils", pupils.value], ["states", states.value], ["with", names.map(plain).join(",")],
      ...rows.map(row => ["ballots", row.ballots.map(plain).join(",")])]);
    history.replaceState(null, "", "#" + address);
    link();
    slips.replaceChildren(...rows.flatMap(row => Array.from({ length: Number(row.pupils) }, () => slip(row))));
    count();
  };

  const deal = async ballots => {
    try {
      await own.engine(form.dataset.root);
      const dealt = own.lines(dealClass(pupils.value, states.value));
      if (dealt[0][0] === "problem") {
        answer.replaceChildren(element("p", dealt[0][1], "wrong"));
        return;
      }
      rows = dealt.map(([, name, size, electors], i) => ({ name, pupils: size, electors,
        ballots: names.map((none, j) => (ballots[i] || [])[j] || "0") }));
      draw();
      changed();
    } catch (problem) {
      answer.replaceChildren(element("p", problem.message, "wrong"));
    }
  };

  const read = () => {
    const asked = own.asked(location.hash);
    const given = name => asked.filter(pair => pair[0] === name).map(pair => pair[1]);
    for (const field of [pupils, states]) field.value = given(field.name)[0] || field.value;
    const with_ = (given("with")[0] || "").split(",").slice(0, NAMES.length);
    if (with_.length > 1) names = with_;
    deal(given("ballots").map(text => text.split(",")));
  };

  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("click", ({ target }) => {
    if (target.name === "deal") deal([]);
    else if (target.name === "with") names = target.value.split(",").concat(names.slice(2));
    else if (target.name === "more") {
      names.push(NAMES.find(name => !names.includes(name)) || "Another");
      rows.forEach(row => row.ballots.push("0"));
    } else if (target.name === "less") {
      names.pop();
      rows.forEach(row => row.ballots.pop());
    } else return;
    if (target.name !== "deal") {
      draw();
      changed();
    }
  });
  addEventListener("hashchange", read);
  read();
})();
