/** A body as `fetch` takes it. */
export type Sendable = string | Uint8Array | Blob;

/** The part of the input that a body is made of. */
export interface Content {
	body?: unknown;
	/** The media type of the body, where the contract declares several. */
	contentType?: string;
}

/** The part of a request that a body changes. */
interface Carrying {
	headers: Record<string, string>;
	body: Sendable | undefined;
}

/** Puts the body and its Content-Type into a request. */
export type Encode = (request: Carrying, content: Content) => void;

/**
 * Writes a value as a body of the media type. Returns the value of the Content-Type header, too, because that of a multipart body says more.
 * @throws TypeError for a value that cannot be sent. The message has the name of the member and never its value.
 */
export type Write = (value: unknown, mediaType: string) => { body: Sendable; contentType: string };

/** By media type, as declared. The caller chooses one, or the first is sent. */
export const bodies =
	(writers: Readonly<Record<string, Write>>): Encode =>
	(request, { body: value, contentType }) => {
		if (value === undefined) return;
		const mediaTypes = Object.keys(writers);
		const mediaType = contentType ?? `${mediaTypes[0]}`;
		const write = Object.hasOwn(writers, mediaType) && writers[mediaType];
		if (!write) throw new TypeError(`contentType: expected ${mediaTypes.join(" or ")}`);
		const written = write(value, mediaType);
		request.body = written.body;
		request.headers["Content-Type"] = written.contentType;
	};
