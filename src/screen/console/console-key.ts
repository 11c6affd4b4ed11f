/** Of a URL only path and query count: what is asked for is on this machine. */
const base = "http://mock.example";

/**
 * The secret by which the URL of a console says which one it is: `token` in the query, as websockify has it; in noVNC's `path`; or else the path itself,
 * a ticket. https://github.com/novnc/websockify/wiki/Token-based-target-selection, https://novnc.com/noVNC/docs/EMBEDDING.html
 */
export function keyOf(href: string): string | undefined {
	const url = URL.parse(href, base);
	if (url === null) return undefined;
	const nested = URL.parse(url.searchParams.get("path") ?? "", base)?.searchParams.get("token");
	return url.searchParams.get("token") || nested || url.pathname.replace(/^\//, "").replace(/\/$/, "") || undefined;
}

/** The path of the URL of a console, at which the page stands. */
export const pathOf = (href: string): string | undefined => URL.parse(href, base)?.pathname;
