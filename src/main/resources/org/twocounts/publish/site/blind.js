// Elections without names, one at a time; what the class chose stays in the address.
"use strict";
(() => {
  const own = window.twoCounts;
  const form = document.querySelector("form.blind");
  if (!form) return;
  const table = document.querySelector("table.blind");
  const chosen = document.querySelector(".chosen");
  const cases = [...table.tBodies];
  const field = name => form.elements[name];
  const WORDS = { p: "You chose the count of the people", e: "You chose the count of the electors", n: "You did not agree" };
  const choices = new Map();

  for (const row of table.querySelectorAll("tbody tr")) {
    for (const column of [2, 4]) {
      const share = row.cells[column] && parseFloat(row.cells[column].textContent);
      if (share >= 0) {
        row.cells[column].classList.add("share");
        row.cells[column].style.setProperty("--w", share + "%");
      }
    }
  }

  cases.forEach((body, i) => {
    field("case").append(new Option(i + 1));
    const details = body.querySelector("details");
    const link = document.createElement("a");
    link.textContent = "Its page";
    link.href = `${form.dataset.root}election/${parseInt(details.lastChild.textContent, 10)}.html`;
    details.append(" ", link);
  });

  const show = () => {
    const at = Number(field("case").value);
    cases.forEach((body, i) => {
      if (i + 1 !== at) body.querySelector("details").open = false;
      body.hidden = i + 1 !== at;
    });
    for (const button of form.querySelectorAll("[name=step]")) {
      button.disabled = !cases[at - 1 + Number(button.value)];
    }
    for (const radio of field("chose")) radio.checked = choices.get(at) === radio.value;
    const list = document.createElement("ul");
    for (const [key, words] of Object.entries(WORDS)) {
      const own = [...choices].filter(pair => pair[1] === key).map(pair => pair[0]).sort((a, b) => a - b);
      if (own.length === 0) continue;
      const item = document.createElement("li");
      item.textContent = `${words} in ${own.length === 1 ? "election" : "elections"} ${own.join(", ")}.`;
      list.append(item);
    }
    chosen.replaceChildren(...(list.children.length ? [list] : []));
  };

  const changed = () => {
    const asked = [["case", field("case").value]];
    if (choices.size) asked.push(["chose", [...choices].sort((a, b) => a[0] - b[0]).map(pair => pair.join("")).join(",")]);
    history.replaceState(null, "", "#" + own.address(asked));
    show();
  };

  const read = () => {
    const asked = new Map(own.asked(location.hash));
    const at = Number(asked.get("case"));
    field("case").value = cases[at - 1] ? at : 1;
    choices.clear();
    for (const text of (asked.get("chose") || "").split(",")) {
      const [, number, key] = /^(\d+)([pen])$/.exec(text) || [];
      if (cases[number - 1]) choices.set(Number(number), key);
    }
    show();
  };

  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("change", ({ target }) => {
    if (target.name === "chose") choices.set(Number(field("case").value), target.value);
    changed();
  });
  form.addEventListener("click", ({ target }) => {
    if (target.name !== "step") return;
    field("case").value = Number(field("case").value) + Number(target.value);
    changed();
  });
  addEventListener("hashchange", read);
  read();
})();
