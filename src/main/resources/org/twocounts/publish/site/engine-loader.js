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

  // Loads a script of the folder, for pages with data of their own.
  own.load = load;

  // What the page of an election was given: its year, its lines, the way to the root of the site.
  own.given = () => {
    const block = document.getElementById("what-if-data");
    return block && { ...JSON.parse(block.textContent), root: block.dataset.root };
  };

  // Loads the engine alone, for what needs no election of the record.
  own.engine = root => load(root + "engine.js");

  // Opens an election in the engine, with districts and the people by every census where asked for.
  own.open = async (root, year, districts, people) => {
    await Promise.all(["engine.js", "shared.js", `lines/${year}.js`,
      ...(districts ? [`districts/${year}.js`] : []), ...(people ? ["people.js"] : [])].map(path => load(root + path)));
    const wanted = `${year} ${districts} ${people}`;
    if (opened !== wanted) {
      openRecord([own.shared, people ? own.people : "", districts ? own["districts" + year] : "", own["election" + year]].join("\n"));
      opened = wanted;
    }
  };

  // Lines of fields, as the engine reads them.
  own.written = lines => lines.map(fields => fields.map(field => String(field).replace(/[\\\t\n]/g,
    c => ({ "\\": "\\\\", "\t": "\\t", "\n": "\\n" })[c])).join("\t")).join("\n");

  // Answers a question (pairs of name and value) about an election: [kind, fields…] line by line.
  own.ask = async (given, question) => {
    const districts = given.byDistrict
      && question.some(([name, value]) => name === "preset" || (name === "rule" && value === "district"));
    await own.open(given.root, given.year, districts, question.some(([name]) => name === "census"));
    return own.lines(askRecord(given.year, own.written(question)));
  };

  own.lines = text => text.split("\n").map(line => line.split("\t").map(field =>
    field === "\\-" ? null : field.replace(/\\(.)/g, (all, c) => ({ t: "\t", n: "\n" })[c] || c)));
})();
