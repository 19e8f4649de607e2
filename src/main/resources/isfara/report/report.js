"use strict";
// Comfort only: the page says the same without this.
(() => {
  /** Scenarios can be taken out of every figure and table. */
  const switches = () => {
    const names = document.querySelectorAll("#scenarios li");
    if (names.length === 0) {
      return;
    }
    const fields = document.createElement("fieldset");
    fields.className = "switches";
    fields.appendChild(document.createElement("legend")).textContent = "Show";
    names.forEach((name) => {
      const box = document.createElement("input");
      box.type = "checkbox";
      box.checked = true;
      box.value = name.textContent;
      box.addEventListener("change", () => show(box.value, box.checked));
      const swatch = document.createElement("span");
      swatch.className = "swatch";
      swatch.style.background = name.style.getPropertyValue("--colour");
      const label = document.createElement("label");
      label.append(box, swatch, box.value);
      fields.append(label);
    });
    document.getElementById("scenarios").replaceWith(fields);
  };

  const show = (scenario, visible) => {
    document.querySelectorAll("[data-scenario]").forEach((part) => {
      if (part.dataset.scenario === scenario) {
        part.classList.toggle("off", !visible);
      }
    });
  };

  /** What a cell is sorted by: the number that it begins with, else its text. */
  const key = (cell) => {
    const text = cell.textContent.replace(/\u2212/g, "-").replace(/[,\s\u00a0]/g, "");
    const number = /^[+-]?\d+(\.\d+)?/.exec(text);
    if (number === null) {
      return { text: cell.textContent };
    }
    const less = /^[\d.]+(points)?(fewer|lower)/.test(text);
    return { number: Number(number[0]) * (less ? -1 : 1) };
  };

  const compare = (a, b) => {
    if ("number" in a && "number" in b) {
      return a.number - b.number;
    }
    return "number" in a ? -1 : "number" in b ? 1 : a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
  };

  const sort = (head, column) => {
    const body = head.closest("table").tBodies[0];
    const down = head.getAttribute("aria-sort") === "ascending";
    head.parentNode.querySelectorAll("th").forEach((other) => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const rows = Array.from(body.rows, (row) => ({ row, key: key(row.cells[column]) }));
    rows.sort((a, b) => (down ? compare(b.key, a.key) : compare(a.key, b.key)));
    rows.forEach(({ row }) => body.appendChild(row));
  };

  /** A click on the head of a column sorts the table by it; another turns the order round. */
  const sorting = () => {
    document.querySelectorAll("thead th").forEach((head) => {
      if (head.closest("table").tBodies[0].rows.length < 2) {
        return;
      }
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      button.title = "Sort";
      head.replaceChildren(button);
      button.addEventListener("click", () => sort(head, head.cellIndex));
    });
  };

  switches();
  sorting();
})();
