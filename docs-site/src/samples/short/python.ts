import type { Plain } from "./plain.ts";

/** The request with what Python brings along. */
export function python({ method, url, headers, body }: Plain): string {
	const given = [
		JSON.stringify(url),
		`method=${JSON.stringify(method)}`,
		...(headers.length === 0
			? []
			: [`headers={${headers.map((header) => header.map((text) => JSON.stringify(text)).join(": ")).join(", ")}}`]),
		...(body === undefined ? [] : [`data=${JSON.stringify(body)}.encode()`]),
	];
	return `import urllib.request

request = urllib.request.Request(
${given.map((argument) => `    ${argument},\n`).join("")})
print(urllib.request.urlopen(request).read().decode())`;
}
