import { bodyKind } from "../../openapi/body-kind.ts";
import { mediaTypeOf, readText } from "../body.ts";
import { TooLargeError } from "../errors/too-large-error.ts";
import type { Reply, Route } from "../route.ts";

/**
 * Reads the replies of an operation that declares bytes. Where JSON or text is declared beside bytes (`texts`), the Content-Type decides; without one it is
 * bytes: https://www.rfc-editor.org/rfc/rfc9110#section-8.3. A reply without bytes is read as usual.
 */
export function read(response: Response, limit: number, at: () => string, { replies }: Route): Promise<string | Uint8Array> {
	const { status } = response;
	const reply: Reply | undefined = replies[status] ?? replies[`${`${status}`[0]}XX`] ?? replies.default;
	const texts: readonly string[] | undefined = reply?.texts;
	const isBytes = texts && !texts.includes(bodyKind(mediaTypeOf(response) ?? ""));
	return isBytes ? readBytes(response, limit, at) : readText(response, limit, at);
}

async function readBytes({ body, status }: Response, limit: number, at: () => string): Promise<Uint8Array> {
	const reader = body?.getReader();
	const parts: Uint8Array<ArrayBuffer>[] = [];
	for (let size = 0; ; ) {
		const { value } = (await reader?.read()) ?? {};
		if (!value) return new Uint8Array(await new Blob(parts).arrayBuffer());
		size += value.length;
		if (size > limit) {
			// The rest is not needed, and it does not matter if the cancellation fails.
			reader?.cancel().catch(() => {});
			throw new TooLargeError(at(), status, limit);
		}
		parts.push(value);
	}
}
