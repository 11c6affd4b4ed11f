/** A request as it came, for the question whether a program on loopback answers it. */
export interface Asked {
	/** The values of a header, by its name in lower case. */
	valuesOf(name: string): readonly string[];
}

/** To whom a program on loopback answers. */
export interface Admission {
	port: number;
	/** By which it is reached: `http` unless it is said. */
	scheme?: "http" | "https";
	/** Names beside those of loopback, each with or without a port (`--allow-host`). */
	hosts: readonly string[];
	/** Origins of pages beside its own (`--allow-origin`). */
	origins: readonly string[];
}

/** `name:port`, `name`, `[::1]:port`. Of nothing else is a part repeated in a message. */
const hostForm = /^(?:[a-z\d](?:[\w.-]{0,250})|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i;
const originForm = /^https?:\/\/[\w.:[\]-]{1,260}$/i;

/**
 * Why a program on loopback does not answer a request; undefined if it does. Any web page can send requests to loopback, and one whose name is made to
 * mean 127.0.0.1 can read the answers: https://fetch.spec.whatwg.org/#http-cors-protocol does not stop the first, and no browser the second.
 */
export function refusalOf(asked: Asked, admission: Admission): string | undefined {
	return refusedHost(asked.valuesOf("host"), admission) ?? refusedPage(asked, admission);
}

function refusedHost(hosts: readonly string[], { port, scheme = "http", hosts: allowed }: Admission): string | undefined {
	const [host = ""] = hosts;
	if (hosts.length !== 1 || !hostForm.test(host)) return "expected one Host, a name of this machine with its port";
	const wanted = host.toLowerCase();
	const usual = usualPorts[scheme];
	const isMeant = (name: string) => wanted === name || wanted === `${name}:${port}` || (port === usual && `${wanted}:${usual}` === name);
	const isLoopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/.test(wanted) && portOf(wanted, usual) === port;
	if (isLoopback || allowed.some((name) => isMeant(name.toLowerCase()))) return undefined;
	return `expected the Host of this machine, such as 127.0.0.1:${port}, got ${wanted}; if that name is yours, start with --allow-host ${wanted}`;
}

/** https://www.rfc-editor.org/rfc/rfc9110#section-4.2 */
const usualPorts = { http: 80, https: 443 } as const;

const portOf = (host: string, usual: number) => Number(/:(\d+)$/.exec(host)?.[1] ?? usual);

/** https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header. Browsers send it from and to what they trust, loopback among it; older ones never. */
function refusedPage(asked: Asked, { scheme = "http", origins }: Admission): string | undefined {
	const sites = asked.valuesOf("sec-fetch-site");
	const from = asked.valuesOf("origin");
	const isOwn = (origin: string) => origin.toLowerCase() === `${scheme}://${asked.valuesOf("host")[0]?.toLowerCase()}`;
	const isAllowed = (origin: string) => origins.includes(origin.toLowerCase());
	if (from.length > 0 && from.every(isAllowed)) return undefined;
	if (sites.length > 0 && sites.every((site) => site === "same-origin" || site === "none")) return undefined;
	if (sites.length === 0 && from.every((origin) => isOwn(origin) || isAllowed(origin))) return undefined;
	const [origin = ""] = from;
	if (!originForm.test(origin)) return "expected no request of a page of another site, got one without the address of the page";
	return `expected no request of a page of another site, got one of ${origin}; if that page is yours, start with --allow-origin ${origin}`;
}
