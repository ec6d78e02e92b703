// Predict, then look: the figure stays folded until a guess is made, then says how far off it was.
"use strict";
(() => {
  const number = text => Number(text.replace(/,/g, ""));
  const shown = (value, like) => value.toLocaleString("en-US", {
    minimumFractionDigits: (like.split(".")[1] || "").length,
    maximumFractionDigits: (like.split(".")[1] || "").length,
  });

  for (const section of document.querySelectorAll("section.predict")) {
    const form = section.querySelector("form");
    const details = section.querySelector("details");
    const off = section.querySelector(".off");
    const output = form.querySelector("output");
    const { answer } = section.dataset;
    const guess = () => form.elements.guess.value;
    const words = () => output ? number(guess()).toLocaleString("en-US") + output.dataset.unit : guess();

    const distance = () => {
      if (!output) return guess() === answer ? "Your guess is right." : `You said ${guess()}; it is ${answer}.`;
      const apart = Math.abs(number(guess()) - number(answer));
      return apart === 0 ? "Your guess is right."
        : `You said ${words()}: ${shown(apart, answer)} ${number(guess()) > number(answer) ? "too high" : "too low"}.`;
    };

    let moved = !output;
    details.hidden = true;
    if (output) {
      const show = () => {
        output.textContent = words();
        form.elements.guess.setAttribute("aria-valuetext", words());
      };
      form.addEventListener("input", () => {
        moved = true;
        show();
      });
      show();
    }
    form.addEventListener("submit", event => {
      event.preventDefault();
      details.hidden = false;
      details.open = true;
      off.textContent = guess() && moved ? distance() : "";
    });
  }
})();
