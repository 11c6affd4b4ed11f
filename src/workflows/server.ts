import { Misuse } from "../misuse.ts";

/** The server that the user named. What cannot be used is not quoted: it may hold a password. */
export function readServer(text: string | undefined): URL {
	if (text === undefined) throw new Misuse("--server is missing; expected a URL such as https://host.example:8080");
	const url = URL.parse(text);
	const isPlain = url !== null && /^https?:$/.test(url.protocol) && `${url.username}${url.password}${url.search}${url.hash}` === "";
	if (!isPlain) throw new Misuse("--server: expected http:// or https://, a host and perhaps a path, and nothing else");
	return url;
}
