/** Where a letter sends its reader. `site` is the address at which people reach the product. */

/** The request as its requester sees it. @example requestLink("https://help.example", 12) // "https://help.example/portal/requests/12" */
export function requestLink(site: string, number: number): string {
  return link(site, `/portal/requests/${number}`);
}

/** The ticket as the desk sees it. @example ticketLink("https://help.example", 12) // "https://help.example/desk/tickets/12" */
export function ticketLink(site: string, number: number): string {
  return link(site, `/desk/tickets/${number}`);
}

/** An article in the portal. @example articleLink("https://help.example", "vpn") // "https://help.example/portal/articles/vpn" */
export function articleLink(site: string, slug: string): string {
  return link(site, `/portal/articles/${encodeURIComponent(slug)}`);
}

/** The survey with a score in view. Opening it records nothing. @example surveyLink("https://help.example", "t0ken", 4) // "https://help.example/survey/t0ken?score=4" */
export function surveyLink(site: string, token: string, score: number): string {
  return link(site, `/survey/${encodeURIComponent(token)}?score=${score}`);
}

function link(site: string, path: string): string {
  return `${site.replace(/\/+$/, "")}${path}`;
}
