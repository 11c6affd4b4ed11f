import type { Plain } from "./plain.ts";

/** The request with what Java brings along in `java.net.http`. */
export function java({ method, url, headers, body }: Plain): string {
	const text = (value: string) => JSON.stringify(value);
	const publisher = body === undefined ? "BodyPublishers.noBody()" : `BodyPublishers.ofString(${text(body)})`;
	const calls = [
		...headers.map(([name, value]) => `.header(${text(name)}, ${text(value)})`),
		...(method === "GET" && body === undefined ? [] : [`.method(${text(method)}, ${publisher})`]),
		".build();",
	];
	return `var request = HttpRequest.newBuilder(URI.create(${text(url)}))
${calls.map((call) => `    ${call}\n`).join("")}System.out.println(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());`;
}
