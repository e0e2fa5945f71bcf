// What every page does besides the islands, and when those come. The script in the page ran before (start.rs).
{
  const root = D.documentElement;
  const { islands, wasm } = D.currentScript.dataset;
  const box = (element) => element.getBoundingClientRect();

  // The islands, on the first sign that the reader wants one. What was done meanwhile is done again for them.
  // If they do not come, the page is as it is without scripts.
  let coming;
  const load = () => (coming ??= start().catch(() => delete root.dataset.js));
  const start = async () => {
    const code = await import(islands);
    await code.default({ module_or_path: wasm });
    code.hydrate();
    for (const island of D.querySelectorAll("leptos-island")) code[island.dataset.component]?.(island);
    const done = early;
    early = { push() {} };
    for (const event of done) {
      const { target, type } = event;
      if (target.closest("leptos-island") && (type != "click" || target.closest("button")))
        target.dispatchEvent(new event.constructor(type, event));
    }
    root.dataset.hydrated = "";
  };
  const want = (event) => event.target.closest?.("leptos-island") && load();
  for (const type of ["pointerover", "touchstart", "focusin", "click", "change"])
    addEventListener(type, want, { passive: true });
  D.addEventListener("selectionchange", () => {
    const { isCollapsed, anchorNode } = getSelection();
    if (!isCollapsed && anchorNode.parentElement?.closest(".prose") && D.querySelector("[data-bar]")) load();
  });
  if (D.querySelector("[data-list]")) load();
  early.forEach(want);

  // What the reader chose, for the next page and for other tabs.
  addEventListener("change", ({ target }) => {
    try {
      if (target.type == "radio") localStorage[target.name] = target.value;
    } catch {}
  });
  addEventListener("storage", restore);
  addEventListener("pageshow", (event) => event.persisted && restore());

  // A link to another view of the same text gets the block that the reader is at: the topmost of which a line
  // is seen below the tools, or none while the text has not been scrolled. That is done before the click, so
  // that a new tab opens there too.
  const place = ({ target }) => {
    const link = target.closest?.("a[rel=alternate]");
    const blocks = [...D.querySelectorAll(".prose>[id],.pair")];
    if (!link || !blocks[0]) return;
    const top = Math.max(0, box(D.querySelector(".tools")).bottom);
    const at = blocks.findIndex((block) => box(block).bottom > top + 24);
    const last = link.dataset.last || blocks.length;
    link.hash = at || box(blocks[0]).top < top ? "b" + Math.min(at < 0 ? last : at + 1, last) : "";
  };
  for (const type of ["pointerdown", "contextmenu", "click"]) addEventListener(type, place);

  // Escape closes the panel that lies over the page, and leads back to what opened it.
  addEventListener("keydown", ({ key }) => {
    const panel = D.querySelector(".comfort[open]");
    if (key != "Escape" || !panel) return;
    panel.open = false;
    panel.firstElementChild.focus();
  });

  // On the language switch the choice is kept, which a server must not do on a cached page.
  addEventListener("click", ({ target }) => {
    const link = target.closest?.("a[data-locale]");
    if (link) D.cookie = "locale=" + link.dataset.locale + ";Path=/;Max-Age=31536000;SameSite=Lax";
  });
}
