// The what-if of an election: form and address say the same question, the engine answers it.
"use strict";
(() => {
  const own = window.twoCounts;
  const given = own.given();
  const section = document.getElementById("what-if");
  if (!given || !section) return;
  const form = section.querySelector("form");
  const field = name => form.elements[name];
  const answer = section.querySelector(".answer");
  const classes = new Map(given.results.map(([name, css]) => [name, css]));
  const WORDS = ["rule", "method", "threshold", "electors", "house", "apportionment"];
  const WIDE = 12; // a part of the bar of one in so many has room for its number
  let rest = [];
  let flips = [];
  let asking = 0;
  let byLink = false; // a link shows its answer first

  const element = (name, text, css) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (css) made.className = css;
    return made;
  };

  // --- The question -----------------------------------------------------------
  const swing = () => {
    const box = section.querySelector(".swing");
    if (!box) return null;
    const points = Number(field("swing").value);
    const side = points < 0 ? box.dataset.rival : box.dataset.winner;
    return points === 0 ? null : `${side}+${Math.abs(points)}`;
  };

  const question = () => {
    if (!field("rule")) return rest;
    const asked = WORDS.filter(name => field(name).value.trim())
      .map(name => [name, field(name).value.trim()]);
    if (field("twoParty").checked) asked.push(["twoParty", ""]);
    if (swing()) asked.push(["swing", swing()]);
    return [...asked, ...flips.map(flip => ["flip", flip]), ...rest];
  };

  const showSwing = () => {
    if (!field("swung")) return;
    const points = Number(field("swing").value);
    const { winnerName, rivalName } = section.querySelector(".swing").dataset;
    field("swung").value = points === 0 ? "none"
      : `${Math.abs(points)} points to ${points < 0 ? rivalName : winnerName}`;
  };

  const setSwing = value => {
    const box = section.querySelector(".swing");
    const form = /^(.*?)[+ ]?([0-9]+(?:\.[0-9]+)?)$/.exec(value.trim());
    const side = form && form[1].trim().toLowerCase();
    const sign = box && form && (side === box.dataset.winner.toLowerCase() ? 1 : side === box.dataset.rival.toLowerCase() ? -1 : 0);
    if (!sign || Number(form[2]) > Number(field("swing").max)) return false;
    field("swing").step = "any";
    field("swing").value = sign * Number(form[2]);
    return true;
  };

  // Fills the form from the address; what it has no field for is asked all the same.
  const fill = asked => {
    form.reset();
    rest = [];
    flips = [];
    for (const [name, value] of asked) {
      const plain = name.replace(/-([a-z])/g, (all, c) => c.toUpperCase());
      if (field("rule") && plain === "flip") flips.push(value);
      else if (field("rule") && plain === "twoParty") field("twoParty").checked = value !== "false";
      else if (plain === "swing" && field("swing") && setSwing(value)) continue;
      else if (field("rule") && WORDS.includes(plain) && takes(field(plain), value)) continue;
      else rest.push([name, value]);
    }
    showSwing();
    showFlips();
  };

  const takes = (input, value) => {
    input.value = value;
    return input.value === value;
  };

  const showFlips = () => {
    const list = section.querySelector(".flips");
    if (!list) return;
    list.replaceChildren(...flips.map(flip => {
      const item = element("li", flip.replace("=", " to ") + " ");
      const remove = element("button", "×");
      remove.type = "button";
      remove.setAttribute("aria-label", `Leave ${flip.split("=")[0]} as it was`);
      remove.onclick = () => { flips = flips.filter(f => f !== flip); changed(); };
      item.append(remove);
      return item;
    }));
  };

  const flip = (unit, name) => {
    flips = flips.filter(f => !f.startsWith(unit + "="));
    if (name) flips.push(`${unit}=${name}`);
    changed();
  };

  // --- The answer -------------------------------------------------------------
  const one = (lines, kind) => (lines.find(line => line[0] === kind) || [])[1];
  const all = (lines, kind) => lines.filter(line => line[0] === kind);

  const bar = (results, electors) => {
    const box = element("div", undefined, "electors-bar");
    box.setAttribute("role", "img");
    const shares = results.filter(r => r[4] !== "0");
    box.setAttribute("aria-label", shares.map(r => `${r[1]} ${r[5]}`).join(", ")
      + `; ${electors[3]} are a majority of ${electors[2]}`);
    for (const [, name, , , exact, shown] of shares) {
      const [top, bottom] = exact.split("/");
      const size = Number(top) / Number(bottom || 1);
      const written = size * WIDE > Number(electors[1].split("/")[0]) / Number(electors[1].split("/")[1] || 1);
      const part = element("span", written ? shown : "", css(name));
      part.style.flexGrow = size;
      part.title = `${name}: ${shown}`;
      box.append(part);
    }
    if (electors[4] !== "0") {
      const part = element("span", "", "nobody");
      const [top, bottom] = electors[4].split("/");
      part.style.flexGrow = Number(top) / Number(bottom || 1);
      part.title = `nobody's: ${electors[5]}`;
      box.append(part);
    }
    return box;
  };

  const table = (asked, results, electors) => {
    const made = element("table");
    made.append(element("caption", "Who would have what"));
    const head = made.createTHead().insertRow();
    for (const text of ["Candidate", "Party", !electors ? "Votes" : asked.some(([name, value]) => name === "electors" && value === "population") ? "People stood for" : "Electors", "Share (%)", "Popular votes", "Popular (%)"]) {
      const cell = element("th", text, text === "Candidate" || text === "Party" ? "" : "n");
      cell.scope = "col";
      head.append(cell);
    }
    const body = made.createTBody();
    for (const [, name, party, , exact, shown, share, votes, popular] of results) {
      if (exact === "0" && !(Number(popular) >= 1)) continue;
      const row = body.insertRow();
      const heading = element("th");
      heading.scope = "row";
      heading.append(element("span", "", "mark " + css(name)), name);
      row.append(heading, element("td", party || "–"));
      for (const text of [shown, share, votes || "–", popular || "–"]) row.append(element("td", text, "n"));
    }
    const box = element("div", undefined, "scroll");
    box.append(made);
    return box;
  };

  // The class of a candidate's marks: paler for the second, third, fourth of the same colour.
  const TINTS = ["", " tint-2", " tint-3", " tint-4"];
  const css = name => {
    const own = classes.get(name) || "p-other";
    const alike = [...classes].filter(([, other]) => other === own).map(([other]) => other);
    return own + (TINTS[Math.max(0, alike.indexOf(name))] ?? TINTS[3]);
  };

  const won = lines => new Map(all(lines, "award").map(([, state, , , count, ...rest]) => {
    const parts = [];
    for (let i = 0; i < Number(count); i++) parts.push(rest.slice(3 * i, 3 * i + 3));
    const size = exact => Number(exact.split("/")[0]) / Number(exact.split("/")[1] || 1);
    parts.sort((one, two) => size(two[1]) - size(one[1]));
    const words = parts.length ? parts.map(([name, , shown]) => `${name} ${shown}`).join(", ") : "nobody's electors";
    return [state, {
      css: parts.length === 0 ? "nobody" : css(parts[0][0]) + (parts.length > 1 ? " divided" : ""),
      words: `${state}: ${words}`,
    }];
  }));

  // What stands over the maps instead of the finding: what they show, and a key with the electors.
  const key = lines => {
    const box = element("div");
    box.append(element("p", `${one(lines, "title")}. Each state in the colour of who has most of its electors; with a broken outline where they are divided.`));
    const list = element("ul", undefined, "key-of-answer");
    for (const [, name, , , exact, shown] of all(lines, "result")) {
      if (exact === "0") continue;
      const item = element("li");
      item.append(element("span", "", "mark " + css(name)), `${name} ${shown}`);
      list.append(item);
    }
    box.append(list);
    return box;
  };

  const copyable = (label, text) => {
    const line = element("p", label + " ", "command");
    const button = element("button", "Copy", "copy");
    button.type = "button";
    button.onclick = () => own.copy(button);
    line.append(element("code", text), " ", button);
    return line;
  };

  const unprinted = (label, text) => {
    const line = copyable(label, text);
    line.classList.add("unprinted");
    return line;
  };

  const draw = (asked, lines) => {
    const parts = all(lines, "misunderstood").map(line => element("p", line[1] + ". It changes nothing here.", "wrong"));
    const problem = one(lines, "problem");
    if (problem) {
      own.unpaint();
      answer.replaceChildren(...parts, element("p", problem, "wrong"));
      return;
    }
    const electors = all(lines, "electors")[0];
    parts.push(element("h3", one(lines, "title")), element("p", one(lines, "decision")));
    if (electors) parts.push(bar(all(lines, "result"), electors));
    if (all(lines, "step").length) {
      const list = element("ul");
      all(lines, "step").forEach(line => list.append(element("li", line[1])));
      parts.push(list);
    }
    parts.push(table(asked, all(lines, "result"), electors));
    const notes = element("details");
    notes.append(element("summary", "What has to be known"), element("p", one(lines, "plan")));
    for (const line of lines.filter(l => l[0] === "note" || l[0] === "standing")) notes.append(element("p", line[1]));
    notes.open = all(lines, "note").length > 1 || all(lines, "standing").length > 0;
    const options = given.options.replace("twocounts ", "");
    const address = location.href.split("#")[0] + "#" + own.address(asked);
    parts.push(notes, copyable("The same by the program:", one(lines, "command") + options),
      copyable("Link:", address),
      unprinted("To show it in a page of yours:", `<iframe src="${address.replace(/&/g, "&amp;").replace(/"/g, "%22")}" width="100%" height="900" title="${one(lines, "title")}"></iframe>`));
    answer.replaceChildren(...parts);
    answer.querySelectorAll("table").forEach(own.downloadable);
    if (all(lines, "award").length) own.paint(won(lines), key(lines));
    else own.unpaint();
  };

  const recount = async () => {
    try {
      const lines = await own.ask(given, []);
      const found = new Map(all(lines, "result").map(r => [r[1], r[5]]));
      const differing = given.results.filter(([name, , electors]) => found.get(name) !== electors);
      answer.replaceChildren(element("p", differing.length === 0
        ? `Counted here from ${all(lines, "award").length} states: ${given.results.filter(r => r[2] !== "0").map(r => `${r[0]} ${r[2]}`).join(", ")}. The same as printed on this page.`
        : `Counted here, these differ from what is printed: ${differing.map(r => r[0]).join(", ")}. Please report it.`));
    } catch (problem) {
      answer.replaceChildren(element("p", problem.message, "wrong"));
    }
  };

  const ask = async () => {
    const asked = question();
    const turn = ++asking;
    if (asked.length === 0) {
      own.unpaint();
      answer.replaceChildren();
      return;
    }
    try {
      const lines = await own.ask(given, asked);
      if (turn === asking) draw(asked, lines);
      if (turn === asking && byLink) answer.scrollIntoView({ block: "start" });
      byLink = false;
    } catch (problem) {
      if (turn === asking) answer.replaceChildren(element("p", problem.message, "wrong"));
    }
  };

  const changed = () => {
    showSwing();
    showFlips();
    const address = own.address(question());
    history.replaceState(null, "", address ? "#" + address : location.href.split("#")[0]);
    ask();
  };

  // --- What the reader does ---------------------------------------------------
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("input", changed);
  field("recount").onclick = recount;
  if (field("rule")) {
    field("asItWas").onclick = () => { fill([]); changed(); };
    field("flip").onclick = () => flip(field("unit").value, field("candidate").value);
    field("pick").onclick = () => {
      const on = field("pick").getAttribute("aria-pressed") !== "true";
      field("pick").setAttribute("aria-pressed", on);
      const first = on && document.querySelector("figure.pictures svg.squares [tabindex='0']");
      if (first) {
        first.focus();
        first.closest("figure").scrollIntoView({ block: "center" });
      }
      own.picking(!on ? null : state => {
        const known = [...field("candidate").options].map(o => o.value);
        const now = flips.find(f => f.startsWith(state + "="));
        flip(state, now ? known[known.indexOf(now.slice(state.length + 1)) + 1] : known[0]);
      });
    };
    section.querySelectorAll("button.to").forEach(button => button.onclick = () => {
      field("swing").step = "any";
      field("swing").value = button.value;
      changed();
    });
  }
  const read = () => {
    const asked = own.asked(location.hash);
    if (asked.length === 0 && question().length === 0) return;
    fill(asked);
    byLink = true;
    ask();
  };
  addEventListener("hashchange", read);
  read();
})();
