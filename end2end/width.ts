// Whether a page fits its window, for specs that make the window small, the letters large or the words long.

/** Runs in the page: what makes it wider than the window, and words that are cut off. */
export function sticksOut(): string[] {
  const html = document.documentElement;
  const width = Math.ceil(html.getBoundingClientRect().width);
  const found = html.scrollWidth > width ? [`the page: ${html.scrollWidth} of ${width} px`] : [];
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    if (!element.textContent!.trim() || !element.checkVisibility({ visibilityProperty: true }) || clipPath !== 'none') continue;
    const isCut =
      (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth) ||
      (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight);
    if (isCut) found.push(`cut off: ${element.outerHTML.slice(0, 200)}`);
    const { left, right } = element.getBoundingClientRect();
    if ((left < -1 || right > width + 1) && !element.closest('pre, .table')) found.push(`out of the window: ${element.outerHTML.slice(0, 200)}`);
  }
  return found;
}
