const NAVIGATION =
  /(?:^|[\s_-])(?:breadcrumbs?|crumbs?|menus?|nav|navbar|navi|navigation|sitemap|subnav|tabs?|topnav)(?=[\s_\d-]|$)/i;

/** How far up is looked: frameworks put a menu's name a few elements above its list. */
const DEPTH = 6;

/** Whether the element is, lies in, or holds a menu or a breadcrumb. */
export function isNavigation(element: Element): boolean {
  if (element.querySelector('nav, [role="navigation"]')) return true;
  let at: Element | null = element;
  for (let up = 0; at && up < DEPTH; up += 1, at = at.parentElement) {
    if (/^(?:nav|header|footer|menu)$/.test(at.localName)) return true;
    if (/^(?:navigation|menubar|menu|tablist)$/.test(at.getAttribute('role') ?? '')) return true;
    if (NAVIGATION.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true;
  }
  return false;
}
