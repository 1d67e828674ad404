"use strict";
(() => {
  const root = document.documentElement;
  const told = document.getElementById("told");
  const filters = [...document.querySelectorAll("[data-filter]")];

  const numbers = (element, name) => (element.dataset[name] || "").split(" ").filter(Boolean);
  const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

  function clear() {
    for (const element of document.querySelectorAll(".chosen")) element.classList.remove("chosen");
    for (const button of document.querySelectorAll("[data-pick][aria-pressed=true]")) button.setAttribute("aria-pressed", "false");
    told.textContent = "";
  }

  function show(which) {
    root.dataset.show = which;
    for (const button of filters) button.setAttribute("aria-pressed", String(button.dataset.filter === which));
    if (which === "dropped") {
      const runs = [...document.querySelectorAll("details.run")];
      if (runs.length < 200) for (const run of runs) run.open = true;
    }
  }

  function reveal(element) {
    for (let box = element.parentElement; box; box = box.parentElement) if (box.tagName === "DETAILS") box.open = true;
  }

  function pick(button) {
    const wasPressed = button.getAttribute("aria-pressed") === "true";
    clear();
    if (wasPressed) return;
    const from = button.closest(".block, .field");
    const isField = from.classList.contains("field");
    const ids = numbers(from, isField ? "blocks" : "fields").map((name) => (isField ? "b" : "f") + name);
    const targets = ids.map((id) => document.getElementById(id)).filter(Boolean);
    button.setAttribute("aria-pressed", "true");
    for (const element of [from, ...targets]) element.classList.add("chosen");
    if (isField && targets.length) show("all");
    targets.forEach(reveal);
    if (targets.length) targets[0].scrollIntoView({ block: isField ? "center" : "nearest" });
    told.textContent = targets.length
      ? `${count(targets.length, isField ? "piece" : "field")} marked`
      : isField ? "not printed on the page: see where from" : `dropped: ${from.querySelector(".rule").textContent}`;
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button && button.dataset.pick !== undefined) pick(button);
    else if (button && button.dataset.filter) show(button.dataset.filter);
    else if (button && button.id === "copy") copy(button);
    else if (!button) {
      const block = event.target.closest(".block");
      if (block && String(window.getSelection()) === "") pick(block.querySelector("[data-pick]"));
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear();
  });

  function copy(button) {
    const area = document.getElementById("raw");
    const done = () => { button.textContent = "Copied"; };
    const select = () => { area.select(); if (document.execCommand("copy")) done(); };
    if (navigator.clipboard) navigator.clipboard.writeText(area.value).then(done, select);
    else select();
  }
})();
