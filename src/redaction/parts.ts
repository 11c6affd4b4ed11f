import { parseMultipart } from "../har/parse-multipart.ts";
import { fieldOf, writeText } from "./form.ts";
import { boundary, shownMediaType } from "./media-type.ts";
import type { PartsWriter } from "./writer.ts";

/** The parts of a form: https://www.rfc-editor.org/rfc/rfc7578. Undefined if it has none that can be told. */
export const writeParts: PartsWriter = (body, type, schema, at, writer) => {
	const parsedBody = parseMultipart(body, type);
	if ("fault" in parsedBody) return undefined;
	const parts = parsedBody.parts.map((part) => {
		const { shown, inside } = fieldOf(part.name, schema, at, writer);
		const file = part.isFile ? `; filename="file"` : "";
		const head = `Content-Disposition: form-data; name="${shown.replaceAll('"', "%22")}"${file}\r\n`;
		const content =
			part.isFile && part.type !== "application/json"
				? writer.secrets.text("file", writer.isHeld)
				: writeText(part.text, inside, at, writer);
		return `--${boundary}\r\n${head}${part.type === undefined ? "" : `Content-Type: ${shownMediaType(part.type, writer)}\r\n`}\r\n${content}\r\n`;
	});
	return `${parts.join("")}--${boundary}--\r\n`;
};
