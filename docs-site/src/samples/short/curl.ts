import { quoted } from "../curl/quoted.ts";
import type { Plain } from "./plain.ts";

/** The request for a shell. */
export function curl({ method, url, headers, body }: Plain): string {
	const isUsual = method === (body === undefined ? "GET" : "POST");
	const options = [
		`${isUsual ? "" : method === "HEAD" ? "-I " : `-X ${method} `}${quoted(url)}`,
		...headers.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
		// Of `-d` a text that begins with @ would be the name of a file.
		...(body === undefined ? [] : [`${body.startsWith("@") ? "--data-raw" : "-d"} ${quoted(body)}`]),
	];
	return `curl ${options.join(" \\\n  ")}`;
}
