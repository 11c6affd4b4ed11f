import type { Entry } from "../../src/har/entry.ts";

/** Puts texts into an exchange of a known operation. */
type Place = (entry: Entry, texts: readonly string[]) => Entry;

const latin = (text: string) => encodeURIComponent(text);

/** The members of a JSON body with more beside them. */
function withMembers(text: string | undefined, more: object): string {
	const value: unknown = JSON.parse(text || "{}");
	return JSON.stringify(typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value, ...more } : { value, ...more });
}

const reply = (entry: Entry, text: string, mimeType = "application/json"): Entry => ({
	...entry,
	response: {
		...entry.response,
		headers: [...entry.response.headers.filter(({ name }) => !/^content-type$/i.test(name)), { name: "Content-Type", value: mimeType }],
		content: { size: text.length, mimeType, text },
	},
});

const numbered = (texts: readonly string[]) =>
	Object.fromEntries(texts.map((text, index) => [`member${"abcdefgh"[index % 8]}${"abcdefgh"[(index >> 3) % 8]}`, text]));

/** What headers of many names hold of a secret. */
const sentByBrowsers: Record<string, (secret: string) => string> = {
	Referer: (secret) => `https://portal.corp.test/reset/${latin(secret)}?code=${latin(secret)}`,
	"Sec-WebSocket-Protocol": (secret) => `base64.bearer.${latin(secret)}`,
	"X-Access-Key": String,
	"X-Auth": String,
	cftk: String,
};
const sentByServers: Record<string, (secret: string) => string> = {
	Link: (secret) => `<https://portal.corp.test/reset/${latin(secret)}>; rel="next"`,
	Location: (secret) => `https://portal.corp.test/callback?code=${latin(secret)}&state=1#access_token=${latin(secret)}`,
	"WWW-Authenticate": (secret) => `Digest realm="portal", nonce="${secret}", opaque="${secret}"`,
	"Set-Cookie2": (secret) => `sid="${secret}"; Version="1"`,
	"X-Set-Cookie": (secret) => `sid=${secret}; Path=/`,
	Refresh: (secret) => `0; url=/sso;jsessionid=${latin(secret)}`,
};

const headersOf = (headers: Record<string, (secret: string) => string>, text: string) =>
	Object.entries(headers).map(([name, write]) => ({ name, value: write(text) }));

/** Every place of an exchange that may hold what no contract declares. */
export const places: Record<string, Place> = {
	"a header of the request": (entry, texts) => ({
		...entry,
		request: {
			...entry.request,
			headers: [...entry.request.headers, ...texts.map((text) => ({ name: "X-Whatever", value: latin(text) }))],
		},
	}),
	"a header of the response": (entry, texts) => ({
		...entry,
		response: { ...entry.response, headers: [...entry.response.headers, ...texts.map((text) => ({ name: "X-Trace", value: text }))] },
	}),
	"headers of browsers and portals": (entry, texts) => ({
		...entry,
		request: { ...entry.request, headers: [...entry.request.headers, ...texts.flatMap((text) => headersOf(sentByBrowsers, text))] },
		response: { ...entry.response, headers: [...entry.response.headers, ...texts.flatMap((text) => headersOf(sentByServers, text))] },
	}),
	"a harmless header": (entry, texts) => ({
		...entry,
		response: {
			...entry.response,
			headers: [...entry.response.headers, ...texts.flatMap((value) => ["Date", "Vary", "Retry-After"].map((name) => ({ name, value })))],
		},
	}),
	"the name of a header": (entry, texts) => ({
		...entry,
		request: {
			...entry.request,
			headers: [
				...entry.request.headers,
				...texts.map((text) => ({ name: text, value: "1" })),
				...texts.map((value) => ({ name: "Cookie", value: `sid=${value}` })),
			],
		},
	}),
	"a cookie": (entry, texts) => ({
		...entry,
		request: {
			...entry.request,
			headers: [...entry.request.headers, { name: "Cookie", value: texts.map((text) => `sid=${text}`).join("; ") }],
		},
		response: {
			...entry.response,
			headers: [
				...entry.response.headers,
				...texts.map((text) => ({ name: "Set-Cookie", value: `sid=${text}; Path=/${latin(text)}; Domain=${text}` })),
			],
		},
	}),
	"a credential of another scheme": (entry, texts) => ({
		...entry,
		request: {
			...entry.request,
			headers: [...entry.request.headers, ...texts.map((text) => ({ name: "Authorization", value: `Bearer ${text}` }))],
		},
	}),
	"the query": (entry, texts) => ({
		...entry,
		request: { ...entry.request, url: `${entry.request.url}?${texts.map((text) => `sid=${latin(text)}`).join("&")}` },
	}),
	"a name in the query": (entry, texts) => ({
		...entry,
		request: { ...entry.request, url: `${entry.request.url}?${texts.map((text) => `${latin(text)}=1&sid=${latin(text)}`).join("&")}` },
	}),
	"the path before the operation's": (entry, texts) => ({
		...entry,
		request: {
			...entry.request,
			url: entry.request.url.replace(
				/^(\w+:\/\/[^/]+)/,
				`$1${texts.map((text) => `/;jsessionid=${latin(text).replaceAll("$", "")}`).join("")}`,
			),
		},
	}),
	"user, host and fragment": (entry, texts) => ({
		...entry,
		request: {
			...entry.request,
			url: `${entry.request.url.replace("://", `://${latin(texts[0] ?? "")}:${latin(texts[1] ?? "")}@`)}#${texts.map(latin).join("/")}`,
		},
	}),
	"members of the reply": (entry, texts) => reply(entry, withMembers(entry.response.content.text, numbered(texts))),
	"an array in the reply": (entry, texts) =>
		reply(entry, withMembers(entry.response.content.text, { tokens: texts, deep: [{ list: [texts] }] })),
	"names of members": (entry, texts) =>
		reply(
			entry,
			withMembers(
				entry.response.content.text,
				Object.fromEntries(
					texts.flatMap((text, index) => [
						[text, 1],
						[`password${"abcdefgh"[index % 8]}${"abcdefgh"[(index >> 3) % 8]}`, text],
					]),
				),
			),
		),
	"numbers in the reply": (entry, texts) =>
		reply(entry, withMembers(entry.response.content.text, { pins: texts.filter((text) => /^[1-9]\d+$/.test(text)).map(Number) })),
	"a page": (entry, texts) =>
		reply(entry, `<html><body>${texts.map((text) => `<p title="${text}">${text}</p>`).join("\n")}</body></html>`, "text/html"),
	"a plain text": (entry, texts) => reply(entry, texts.join("\n"), "text/plain"),
	"a form": (entry, texts) => reply(entry, texts.map((text) => `password=${latin(text)}`).join("&"), "application/x-www-form-urlencoded"),
	XML: (entry, texts) => reply(entry, texts.map((text) => `<password>${text}</password>`).join(""), "application/xml"),
	"a body that breaks off": (entry, texts) => reply(entry, `{"password":${texts.map((text) => JSON.stringify(text)).join(',"x":')}`),
	"a body of the request": (entry, texts) => ({
		...entry,
		request: {
			...entry.request,
			bodySize: 1,
			postData: { mimeType: "application/json", text: withMembers(entry.request.postData?.text, numbered(texts)) },
		},
	}),
	"parts of a form": (entry, texts) => ({
		...entry,
		request: {
			...entry.request,
			bodySize: 1,
			postData: {
				mimeType: "multipart/form-data; boundary=b",
				text: `${texts.map((text) => `--b\r\nContent-Disposition: form-data; name="password"; filename="${latin(text)}"\r\n\r\n${text}\r\n`).join("")}--b--\r\n`,
			},
		},
	}),
	"the fields of a form that a recorder took apart": (entry, texts) => ({
		...entry,
		request: {
			...entry.request,
			bodySize: 1,
			postData: {
				mimeType: "application/x-www-form-urlencoded",
				params: texts.flatMap((value) => ["password", "SAMLResponse", "pin"].map((name) => ({ name, value }))),
			},
		},
	}),
	"the media type": (entry, texts) =>
		reply(entry, "{}", `application/json; token=${latin(texts[0] ?? "")}; charset=${latin(texts[1] ?? "")}`),
	"comments and members of recorders": (entry, texts) => ({
		...entry,
		...{
			comment: texts.join(" "),
			pageref: texts[0],
			serverIPAddress: "10.20.30.41",
			connection: texts[1],
			_initiator: { url: texts },
			cache: { comment: texts },
		},
		_webSocketMessages: texts.flatMap((text) => [text, Buffer.from(text).toString("base64")]).map((data) => ({ type: "send", data })),
		request: { ...entry.request, comment: texts.join(" "), cookies: texts.map((value) => ({ name: "sid", value })) } as Entry["request"],
		response: { ...entry.response, statusText: texts.join(" "), _error: texts, redirectURL: texts.join(" ") } as Entry["response"],
	}),
};
