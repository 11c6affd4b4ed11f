import type { Entry } from "../../src/har/entry.ts";

const json = JSON.stringify;
const base64 = (text: string) => Buffer.from(text).toString("base64");

/** How a secret is written. */
export const forms: Record<string, (secret: string) => string> = {
	"as it is": (secret) => secret,
	"in percent signs": encodeURIComponent,
	"in percent signs twice": (secret) => encodeURIComponent(encodeURIComponent(secret)),
	"with each byte in percent signs": (secret) => Buffer.from(secret).toString("hex").replace(/../g, "%$&"),
	"in JSON": (secret) => json({ secret }),
	"in JSON in JSON": (secret) => json({ log: json({ log: json({ secret }) }) }),
	"in escapes of JSON": (secret) => json({ secret }).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
	"in a form": (secret) => `a=1&b=${new URLSearchParams({ secret })}`,
	"in a page": (secret) => `<b>${secret.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("'", "&#39;")}</b>`,
	"in upper case": (secret) => secret.toUpperCase(),
	"in lower case": (secret) => secret.toLowerCase(),
	"in base64": base64,
	"in base64 behind one byte": (secret) => base64(`x${secret}y`),
	"in base64 behind two bytes": (secret) => base64(`ab${secret}`),
	"in base64 of JSON, without padding": (secret) => base64(json({ user: "ann", secret })).replace(/=+$/, ""),
	"in base64 for URLs": (secret) => Buffer.from(`id:${secret}:x`).toString("base64url"),
	"in base64 in percent signs": (secret) => encodeURIComponent(base64(`user:${secret}`)),
	"of which a part": (secret) => secret.split("_").find((part) => part.length >= 16) ?? secret,
};

/** Where it occurs besides. */
export const echoes: Record<string, (entry: Entry, text: string) => Entry> = {
	"in a header": (entry, text) => withHeader(entry, "response", "X-Trace", `for ${text}.`),
	"in a header of the request": (entry, text) => withHeader(entry, "request", "X-Echo", text),
	"in a redirect": (entry, text) => withHeader(entry, "response", "Location", `/login?from=${encodeURIComponent(text)}`),
	"in a redirect elsewhere": (entry, text) =>
		withHeader(entry, "response", "Location", `https://portal.cloud.test/in?from=${encodeURIComponent(text)}#x`),
	"in the query": (entry, text) => {
		const url = new URL(entry.request.url);
		url.searchParams.set("trace", text);
		return {
			...entry,
			request: { ...entry.request, url: url.href, queryString: [...url.searchParams].map(([name, value]) => ({ name, value })) },
		};
	},
	"in the status": (entry, text) => ({ ...entry, response: { ...entry.response, statusText: text } }),
	"in what a recorder adds": (entry, text) => ({ ...entry, connection: `at ${text}` }),
	"in the body": (entry, text) => withBody(entry, text, (body) => body),
	"in a URL in the body": (entry, text) => withBody(entry, `https://portal.example/?x=${encodeURIComponent(text)}`, (body) => body),
	"in a body in base64": (entry, text) => withBody(entry, text, (body) => base64(body)),
};

function withHeader(entry: Entry, side: "request" | "response", name: string, value: string): Entry {
	// A header has no other letters: https://www.rfc-editor.org/rfc/rfc9110#section-5.5
	const header = { name, value: value.replace(/[^ -~]+/g, encodeURIComponent) };
	return { ...entry, [side]: { ...entry[side], headers: [...entry[side].headers, header] } };
}

/** Into the object that a body is, or behind the text. */
function withBody(entry: Entry, text: string, write: (body: string) => string): Entry {
	const { content } = entry.response;
	const isPacked = content.encoding === "base64";
	const body = isPacked ? Buffer.from(content.text ?? "", "base64").toString() : (content.text ?? "");
	const changed = /^\{.*\}$/s.test(body.trim())
		? body.replace(/\}\s*$/, `${/^\{\s*\}/.test(body) ? "" : ","}"note":${json(text)}}`)
		: `${body} ${text}`;
	const written = isPacked ? base64(changed) : write(changed);
	return {
		...entry,
		response: { ...entry.response, content: { ...content, text: written, ...(written === changed ? {} : { encoding: "base64" }) } },
	};
}
