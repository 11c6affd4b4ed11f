import { type Body, fileOf, type Part } from "../body.ts";
import { quoted } from "./quoted.ts";

/** The options that send a body otherwise than as the text in `$body`; undefined where that text is right. */
export function bodyOptions(body: Body): string[] | undefined {
	// Of `-d` a text that begins with @ would be the name of a file.
	return fileOptions(body) ?? (body.text.startsWith("@") ? ['--data-raw "$body"'] : undefined);
}

/** The same for a body that is made of files or parts. */
export function fileOptions(body: Body | undefined): string[] | undefined {
	if (body?.kind === "bytes") return [`--data-binary @${fileOf("body")}`];
	return body?.kind === "multipart" ? body.parts.map(partOption) : undefined;
}

/** https://curl.se/docs/manpage.html#-F: only `--form-string` takes every text as it is, and it takes no media type. */
function partOption({ name, text, mediaType }: Part): string {
	const type = mediaType === undefined ? "" : `;type=${mediaType}`;
	if (text === undefined) return `-F ${quoted(`${name}=@${fileOf(name)}${type}`)}`;
	if (mediaType === undefined) return `--form-string ${quoted(`${name}=${text}`)}`;
	return `-F ${quoted(`${name}="${text.replaceAll(/["\\]/g, "\\$&")}"${type}`)}`;
}
