// The favorites page of a site that is written as files: no server lists what this browser keeps, so the page asks
// for the short link of each story, which names it in every language. The script in the page ran before (start.rs).
{
  const list = D.querySelector("[data-stories]");
  const kept = () => {
    try {
      return localStorage.favorites;
    } catch {}
  };
  const slugs = (new URLSearchParams(location.search).get("a") || kept() || "").match(/[a-z0-9-]+/g) || [];
  const story = async (slug) => {
    const answer = await fetch(list.dataset.stories + slug + ".html");
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const link = page.querySelector("main a[lang='" + D.documentElement.lang + "']") || page.querySelector("main a");
    const item = D.createElement("li");
    item.append(D.importNode(link, true));
    return item;
  };
  // A story that cannot be had is left out.
  Promise.all(slugs.map((slug) => story(slug).catch(() => {}))).then((items) => {
    const found = items.filter((item) => item);
    if (found.length) list.replaceChildren(...found);
    list.nextElementSibling.hidden = found.length > 0;
  });
}
