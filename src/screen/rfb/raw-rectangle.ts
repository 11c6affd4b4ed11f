import type { Picture } from "../picture/picture.ts";
import type { Pixels } from "./pixel-format.ts";
import { type Area, encodings, type Rectangle } from "./server-messages.ts";

/** A part of a picture in the raw encoding: https://www.rfc-editor.org/rfc/rfc6143#section-7.7.1 */
export function rawRectangle({ pixels, width: stride }: Picture, area: Area, colours: Pixels): Rectangle {
	const bytes = new Uint8Array(area.width * area.height * colours.BYTES_PER_ELEMENT);
	const out = new (colours.constructor as Uint32ArrayConstructor)(bytes.buffer);
	let at = 0;
	for (let row = area.y; row < area.y + area.height; row++) {
		const end = row * stride + area.x + area.width;
		for (let index = row * stride + area.x; index < end; index++) out[at++] = colours[pixels[index] ?? 0] ?? 0;
	}
	return { ...area, encoding: encodings.raw, bytes };
}
