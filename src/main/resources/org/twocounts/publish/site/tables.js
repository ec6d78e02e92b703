// Tables of class "sort" sort by a click on a heading; those of class "filter" keep rows with words.
"use strict";
(() => {
  const number = text => {
    const found = /^[+\u2212-]?[\d,]+(\.\d+)?/.exec(text);
    return found ? Number(found[0].replace("\u2212", "-").replace(/,/g, "")) : null;
  };
  const compare = (one, two) => {
    const a = number(one);
    const b = number(two);
    if (a !== null && b !== null) return a - b;
    if (a !== null || b !== null) return a === null ? -1 : 1;
    return one.localeCompare(two, "en");
  };
  const sort = (table, column, heading) => {
    const down = heading.getAttribute("aria-sort") === "ascending"
      || (!heading.hasAttribute("aria-sort") && getComputedStyle(heading).textAlign === "right");
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", down ? "descending" : "ascending");
    const body = table.tBodies[0];
    const text = row => row.cells[column].textContent.trim();
    const rows = [...body.rows].sort((a, b) => (down ? -1 : 1) * compare(text(a), text(b)));
    body.append(...rows);
  };
  for (const table of document.querySelectorAll("table.sort")) {
    [...table.tHead.rows[0].cells].forEach((heading, column) => {
      if (!heading.textContent) return;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "by";
      button.textContent = heading.textContent;
      heading.replaceChildren(button);
      button.addEventListener("click", () => sort(table, column, heading));
    });
  }
  for (const table of document.querySelectorAll("table.filter")) {
    const label = document.createElement("label");
    const input = document.createElement("input");
    const said = document.createElement("span");
    label.className = "find";
    input.type = "search";
    said.setAttribute("role", "status");
    said.className = "quiet";
    label.append("Only rows with ", input, " ", said);
    table.closest(".scroll").before(label);
    input.addEventListener("input", () => {
      const words = input.value.toLowerCase().split(/\s+/);
      let shown = 0;
      for (const row of table.tBodies[0].rows) {
        const text = row.textContent.toLowerCase();
        row.hidden = !words.every(word => text.includes(word));
        if (!row.hidden) shown++;
      }
      said.textContent = input.value ? `${shown} of ${table.tBodies[0].rows.length}` : "";
    });
  }

  // A table as a file of comma-separated values: numbers plain, and no cell that a program could
  // take for a formula.
  const plain = cell => {
    const text = cell.textContent.trim();
    if (/^[+\u2212]?[\d,]+(\.\d+)?$/.test(text)) return text.replace(/[+,]/g, "").replace("\u2212", "-");
    return text === "\u2013" ? "" : text.replace(/^[=+@-]/, "'$&");
  };
  const csv = table => [...table.rows].map(row => [...row.cells].map(plain)
    .map(text => /[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text).join(",")).join("\r\n") + "\r\n";
  window.twoCounts.downloadable = table => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "download";
    button.textContent = "Download this table";
    const name = `${document.title.split(" \u2013 ")[0]} ${table.caption ? table.caption.textContent : ""}`;
    button.setAttribute("aria-label", `Download the table ${table.caption ? table.caption.textContent : ""} (CSV)`);
    button.addEventListener("click", () => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([csv(table)], { type: "text/csv" }));
      link.download = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") + ".csv";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    });
    table.closest(".scroll").after(button);
  };
  document.querySelectorAll("main .scroll > table").forEach(window.twoCounts.downloadable);
})();
