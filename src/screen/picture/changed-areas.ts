import type { Area } from "../rfb/server-messages.ts";
import type { Picture } from "./picture.ts";

/** Rows that are looked at together: a line of text is one area or two. */
const bandHeight = 16;

/** Where a picture differs from one of the same size before it, in few rectangles. */
export function changedAreas(before: Picture, after: Picture): Area[] {
	const areas: Area[] = [];
	for (let y = 0; y < after.height; y += bandHeight) {
		const band = changedBand(before, after, y, Math.min(bandHeight, after.height - y));
		if (band === undefined) continue;
		const last = areas.at(-1);
		if (last !== undefined && last.y + last.height === band.y && last.x < band.x + band.width && band.x < last.x + last.width)
			areas[areas.length - 1] = united(last, band);
		else areas.push(band);
	}
	return areas;
}

function changedBand(before: Picture, after: Picture, y: number, height: number): Area | undefined {
	const { width } = after;
	let [left, right, top, bottom] = [width, -1, y + height, y];
	for (let row = y; row < y + height; row++) {
		const old = before.pixels.subarray(row * width, (row + 1) * width);
		const fresh = after.pixels.subarray(row * width, (row + 1) * width);
		if (Buffer.compare(old, fresh) === 0) continue;
		const first = fresh.findIndex((pixel, index) => pixel !== old[index]);
		const last = fresh.findLastIndex((pixel, index) => pixel !== old[index]);
		[left, right] = [Math.min(left, first), Math.max(right, last)];
		[top, bottom] = [Math.min(top, row), row];
	}
	return right < 0 ? undefined : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

function united(a: Area, b: Area): Area {
	const x = Math.min(a.x, b.x);
	const right = Math.max(a.x + a.width, b.x + b.width);
	return { x, y: a.y, width: right - x, height: b.y + b.height - a.y };
}
