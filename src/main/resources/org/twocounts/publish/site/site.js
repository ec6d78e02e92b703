// What every page offers where scripts run: copying the command and the citation.
"use strict";
document.documentElement.classList.add("js");
window.twoCounts = window.twoCounts || {};

// Copies what stands before a button.
window.twoCounts.copy = button => {
  const text = button.previousElementSibling.textContent;
  const done = () => {
    const label = button.textContent;
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = label; }, 1500);
  };
  const select = () => {
    const range = document.createRange();
    range.selectNodeContents(button.previousElementSibling);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    if (document.execCommand("copy")) done();
  };
  if (navigator.clipboard && isSecureContext) {
    navigator.clipboard.writeText(text).then(done, select);
  } else {
    select();
  }
};
for (const button of document.querySelectorAll("button.copy")) {
  button.addEventListener("click", () => window.twoCounts.copy(button));
}
