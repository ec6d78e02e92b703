// The page that answers back: it compares the option chosen with the right one and counts tries.
(function () {
"use strict";

const LETTERS = "ABCD";
const lesson = JSON.parse(document.getElementById("lesson").textContent);
const answers = JSON.parse(new TextDecoder().decode(bytes(lesson.answers)));
const sheets = Array.from(document.querySelectorAll(".sheet"));
const start = document.getElementById("start");
const end = document.getElementById("end");
let current = null;
let shown = 0;
let tries = [];
let charts = null;

function bytes(base64) {
  return Uint8Array.from(atob(base64), c => c.charCodeAt(0));
}

function add(parent, tag, words, kind) {
  const element = document.createElement(tag);
  element.textContent = words;
  if (kind) {
    element.className = kind;
  }
  return parent.appendChild(element);
}

function focus(element) {
  element.tabIndex = -1;
  element.focus();
}

function numberOf(sheet) {
  return sheets.indexOf(sheet) + 1;
}

function questions() {
  return Array.from(current.querySelectorAll(".question"));
}

function answerTo(sheet, index) {
  return answers[sheet - 1][index];
}

// What somebody typed deals a sheet: a number in turn, any other text by its letters.
function dealt(who) {
  const text = who.trim().toUpperCase();
  if (/^[0-9]{1,9}$/.test(text) && Number(text) > 0) {
    return (Number(text) - 1) % sheets.length;
  }
  return Array.from(text).reduce((sum, c) => (sum * 31 + c.codePointAt(0)) % 9973, 7) % sheets.length;
}

// The pictures of all sheets share their lines; they are packed once.
function pictures() {
  if (!charts) {
    if (typeof DecompressionStream === "undefined") {
      charts = Promise.reject(new Error("this browser cannot unpack pictures"));
    } else {
      const stream = new Blob([bytes(lesson.charts)]).stream().pipeThrough(new DecompressionStream("gzip"));
      charts = new Response(stream).text().then(JSON.parse);
    }
  }
  return charts;
}

function showPictures(sheet) {
  sheet.querySelectorAll("img[data-chart]").forEach(image => {
    pictures().then(packed => {
      const lines = packed.charts[image.dataset.chart].map(line => packed.lines[line]);
      image.src = "data:image/svg+xml," + encodeURIComponent(lines.join("\n"));
    }, () => {
      image.closest("figure").querySelector(".note").hidden = false;
    });
  });
}

function begin(index, single) {
  current = sheets[index];
  shown = 0;
  tries = questions().map(() => ({first: 0, tries: 0, solved: false}));
  questions().forEach(reset);
  start.hidden = true;
  end.hidden = true;
  current.hidden = false;
  current.classList.toggle("single", single);
  showPictures(current);
  showQuestion(0);
  focus(current.querySelector("h2"));
}

function reset(question) {
  question.querySelectorAll("input").forEach(input => {
    input.checked = false;
    input.disabled = false;
    input.parentElement.className = "";
    input.parentElement.querySelector(".verdict").textContent = "";
  });
  question.querySelector(".says").textContent = "";
  question.querySelector("[type=submit]").hidden = false;
}

function showQuestion(index) {
  shown = index;
  questions().forEach((question, i) => question.classList.toggle("current", i === index));
}

function turnTo(index) {
  if (index >= tries.length) {
    finish();
  } else {
    showQuestion(index);
    focus(questions()[index].querySelector("legend"));
  }
}

function check(question, index) {
  const says = question.querySelector(".says");
  const chosen = question.querySelector("input:checked");
  says.textContent = "";
  end.hidden = true;
  if (!chosen) {
    add(says, "p", "Choose an answer first.");
    return;
  }
  const option = Number(chosen.value);
  const answer = answerTo(numberOf(current), index);
  const attempt = tries[index];
  attempt.first = attempt.tries === 0 ? option : attempt.first;
  attempt.tries++;
  const label = chosen.parentElement;
  if (option === answer.right) {
    attempt.solved = true;
    label.className = "right";
    label.querySelector(".verdict").textContent = "✓ right";
    tellSteps(says, answer, attempt.tries);
    question.querySelectorAll("input").forEach(input => { input.disabled = true; });
    question.querySelector("[type=submit]").hidden = true;
    question.querySelector(".next").focus();
    says.scrollIntoView({block: "nearest"});
  } else {
    label.className = "wrong";
    label.querySelector(".verdict").textContent = "✗ tried";
    add(says, "p", LETTERS[option] + " is not right. What leads to this answer: " + answer.why[option] + ".");
    add(says, "p", "Try again.");
    chosen.checked = false;
    chosen.disabled = true;
    if (document.activeElement === document.body || document.activeElement === chosen) {
      question.querySelector("input:enabled").focus();
    }
    says.scrollIntoView({block: "nearest"});
  }
}

function ordinal(count) {
  return ["first", "second", "third", "fourth"][count - 1];
}

function tellSteps(says, answer, count) {
  add(says, "p", "Right, at the " + ordinal(count) + " try. How to find it:");
  const list = add(says, "ol", "");
  answer.steps.forEach(step => add(list, "li", step));
}

function told(attempt) {
  if (attempt.tries === 0) {
    return "not answered";
  }
  return attempt.solved ? "right at the " + ordinal(attempt.tries) + " try" : "tried, not solved";
}

function finish() {
  end.hidden = false;
  const atOnce = tries.filter(t => t.solved && t.tries === 1).length;
  const solved = tries.filter(t => t.solved).length;
  document.getElementById("score").textContent = "Sheet " + numberOf(current) + ": " + atOnce + " of "
    + tries.length + " right at the first try, " + solved + " of " + tries.length + " in the end.";
  const list = document.getElementById("told");
  list.textContent = "";
  tries.forEach(attempt => add(list, "li", told(attempt)));
  document.getElementById("code").value = codes.write(lesson.series, numberOf(current), tries);
  focus(end.querySelector("h2"));
}

function cell(attempt) {
  if (attempt.tries === 0) {
    return "–";
  }
  if (attempt.solved && attempt.tries === 1) {
    return "✓";
  }
  return LETTERS[attempt.first] + (attempt.solved ? ", " + ordinal(attempt.tries) : ", open");
}

function isOurs(result) {
  return result && result.series === lesson.series && result.sheet >= 1 && result.sheet <= sheets.length
    && result.attempts.length === answers[result.sheet - 1].length;
}

function headRow(table) {
  const row = add(add(table, "thead", ""), "tr", "");
  const most = Math.max(...answers.map(sheet => sheet.length));
  ["Code", "Sheet", "At once"].concat(Array.from({length: most}, (_, i) => String(i + 1)))
    .forEach(words => { add(row, "th", words).scope = "col"; });
}

function readCode(body, line, wrongs) {
  const words = line.split(/[\s,;]+/);
  const result = codes.read(words[words.length - 1]);
  const row = add(body, "tr", "");
  add(row, "th", line).scope = "row";
  if (!isOurs(result)) {
    add(row, "td", result ? "a code of another page" : "no code, or a wrong sign in it").colSpan = 3;
    return;
  }
  add(row, "td", String(result.sheet));
  add(row, "td", result.attempts.filter(a => a.solved && a.tries === 1).length + " of " + result.attempts.length);
  result.attempts.forEach((attempt, i) => {
    add(row, "td", cell(attempt));
    const why = attempt.tries > 0 && answerTo(result.sheet, i).why[attempt.first];
    if (why) {
      wrongs.set(why, (wrongs.get(why) || 0) + 1);
    }
  });
}

function readCodes(text) {
  const table = document.getElementById("read");
  const wrongs = new Map();
  table.textContent = "";
  headRow(table);
  const body = add(table, "tbody", "");
  text.split("\n").map(line => line.trim()).filter(line => line !== "").forEach(line => readCode(body, line, wrongs));
  const list = document.getElementById("wrongs");
  list.textContent = "";
  Array.from(wrongs).sort((a, b) => b[1] - a[1]).forEach(([why, count]) => add(list, "li", count + " × " + why));
  document.getElementById("wrongs-title").hidden = wrongs.size === 0;
}

function spoken(question) {
  const parts = [question.querySelector("legend").textContent];
  question.querySelectorAll("tr").forEach(row =>
    parts.push(Array.from(row.cells, c => c.textContent.trim()).filter(c => c !== "").join(", ")));
  question.querySelectorAll(".note").forEach(note => parts.push(note.textContent));
  question.querySelectorAll("img").forEach(image => parts.push(image.alt));
  question.querySelectorAll(".option").forEach(option => parts.push(option.textContent));
  return parts.map(part => part.replace(/\s+/g, " ").trim()).join(". ");
}

function readAloud(question) {
  window.speechSynthesis.cancel();
  const words = new SpeechSynthesisUtterance(spoken(question) + " " + question.querySelector(".says").textContent);
  words.lang = "en-US";
  window.speechSynthesis.speak(words);
}

function wire(question, index) {
  question.addEventListener("submit", event => {
    event.preventDefault();
    check(question, index);
  });
  question.querySelector(".next").addEventListener("click", () => turnTo(index + 1));
  question.querySelector(".back").addEventListener("click", () => turnTo(index - 1));
  const aloud = question.querySelector(".aloud");
  aloud.hidden = !("speechSynthesis" in window);
  aloud.addEventListener("click", () => readAloud(question));
}

function onClick(id, action) {
  document.getElementById(id).addEventListener("click", action);
}

sheets.forEach(sheet => {
  sheet.hidden = true;
  sheet.querySelectorAll(".question").forEach(wire);
  sheet.querySelector(".finish").addEventListener("click", finish);
});
start.querySelector("form").addEventListener("submit", event => {
  event.preventDefault();
  const who = document.getElementById("who");
  begin(dealt(who.value), document.getElementById("single").checked);
  who.value = "";
});
onClick("return", () => {
  end.hidden = true;
  turnTo(Math.min(shown, tries.length - 1));
});
onClick("again", () => {
  current.hidden = true;
  end.hidden = true;
  start.hidden = false;
  focus(start.querySelector("h2"));
});
onClick("print", () => window.print());
onClick("read-codes", () => readCodes(document.getElementById("codes").value));
document.getElementById("code").addEventListener("focus", event => event.target.select());
document.documentElement.className = "js";
start.hidden = false;
})();
