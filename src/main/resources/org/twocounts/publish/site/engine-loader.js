// Loads the engine, the shared record and, where asked for, districts; once each, as classic scripts.
"use strict";
(() => {
  const own = window.twoCounts = window.twoCounts || {};
  const loading = new Map();
  const load = path => {
    if (!loading.has(path)) {
      loading.set(path, new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = path;
        script.onload = done;
        script.onerror = () => failed(new Error(`${path} cannot be loaded; it belongs to the folder of this page`));
        document.head.append(script);
      }));
    }
    return loading.get(path);
  };
  let opened = "";

  // What the page of an election was given: its year, its lines, the way to the root of the site.
  own.given = () => {
    const block = document.getElementById("what-if-data");
    return block && { ...JSON.parse(block.textContent), root: block.dataset.root };
  };

  // Answers a question (pairs of name and value) about an election: [kind, fields…] line by line.
  own.ask = async (given, question) => {
    const districts = given.byDistrict
      && question.some(([name, value]) => name === "preset" || (name === "rule" && value === "district"));
    await Promise.all([load(given.root + "engine.js"), load(given.root + "shared.js")]);
    if (districts) await load(`${given.root}districts/${given.year}.js`);
    const wanted = `${given.year} ${districts}`;
    if (opened !== wanted) {
      openRecord([own.shared, districts ? own.districts : "", given.lines].join("\n"));
      opened = wanted;
    }
    const escape = text => text.replace(/[\\\t\n]/g, c => ({ "\\": "\\\\", "\t": "\\t", "\n": "\\n" })[c]);
    return own.lines(askRecord(given.year, question.map(pair => pair.map(escape).join("\t")).join("\n")));
  };

  own.lines = text => text.split("\n").map(line => line.split("\t").map(field =>
    field === "\\-" ? null : field.replace(/\\(.)/g, (all, c) => ({ t: "\t", n: "\n" })[c] || c)));
})();
