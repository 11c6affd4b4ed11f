import { bodyKind } from "../openapi/body-kind.ts";
import { parametersOf } from "../openapi/media-type.ts";
import type { CheckedValue } from "./checked-value.ts";

/** A field of `postData.params`: http://www.softwareishard.com/blog/har-12-spec/#params */
interface Field {
	name: string;
	value: string;
	fileName: string | undefined;
	type: string | undefined;
}

/** A form as it was sent. */
interface Form {
	text: string;
	/** The media type, with the boundary that the text has. */
	mimeType: string;
}

/**
 * The form that a recorder took apart into `postData.params`, as HAR 1.2 allows instead of its text.
 * Undefined if it is no form, or if a value was not recorded. The content of a file need not be.
 */
export function formOf(params: CheckedValue, mimeType: string): Form | undefined {
	const kind = bodyKind(mimeType);
	if (params.absent || (kind !== "form" && kind !== "multipart")) return undefined;
	const fields: Field[] = [];
	for (const param of params.list()) {
		const fileName = param.member("fileName").optionalString() || undefined;
		const value = param.member("value").optionalString() ?? (fileName === undefined ? undefined : "");
		if (value === undefined) return undefined;
		const type = param.member("contentType").optionalString() || undefined;
		fields.push({ name: param.member("name").string(), value, fileName, type });
	}
	if (fields.length === 0) return undefined;
	return kind === "form" ? { text: urlEncoded(fields), mimeType } : multipart(fields, mimeType);
}

const urlEncoded = (fields: Field[]) => new URLSearchParams(fields.map(({ name, value }) => [name, value])).toString();

function multipart(fields: Field[], mimeType: string): Form {
	const declared = parametersOf(mimeType).get("boundary");
	const boundary = declared ?? "posted-fields";
	const parts = fields.map(({ name, value, fileName, type }) => {
		const file = fileName === undefined ? "" : `; filename="${escaped(fileName)}"`;
		const headers = [
			`Content-Disposition: form-data; name="${escaped(name)}"${file}`,
			...(type === undefined ? [] : [`Content-Type: ${type}`]),
		];
		return `--${boundary}\r\n${headers.join("\r\n")}\r\n\r\n${value}\r\n`;
	});
	return {
		text: `${parts.join("")}--${boundary}--\r\n`,
		mimeType: declared === undefined ? `${mimeType}; boundary=${boundary}` : mimeType,
	};
}

/** As browsers do it: https://html.spec.whatwg.org/#multipart-form-data */
const escaped = (name: string) => name.replaceAll(/[\r\n"]/g, encodeURIComponent);
