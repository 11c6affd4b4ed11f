import type { Unsigned } from "../../../src/client/signing/sign.ts";

/** The request for a POSIX shell. */
export function curlOf({ method, url, headers, body }: Unsigned): string {
	const isUsual = method === (body === undefined ? "GET" : "POST");
	return [
		"curl -i",
		...(isUsual ? [] : [`-X ${method}`]),
		...Object.entries(headers).map(([name, value]) => `-H ${quote(value === "" ? `${name};` : `${name}: ${value}`)}`),
		// Of `-d` a body that begins with @ would be the name of a file.
		...(body === undefined ? [] : [`--data-raw ${quote(body)}`]),
		quote(url.href),
	].join(" ");
}

const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
