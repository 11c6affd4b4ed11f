import { glyphSize, glyphs } from "./font.ts";

/** A picture of numbered colours, one byte a pixel. */
export class Picture {
	readonly width: number;
	readonly height: number;
	readonly pixels: Uint8Array;

	constructor(width: number, height: number) {
		this.width = width;
		this.height = height;
		this.pixels = new Uint8Array(width * height);
	}

	/** What lies outside is cut off. */
	fill(colour: number, x: number, y: number, width: number, height: number): void {
		const left = Math.max(0, Math.floor(x));
		const right = Math.min(this.width, Math.floor(x + width));
		const bottom = Math.min(this.height, Math.floor(y + height));
		if (right <= left) return;
		for (let row = Math.max(0, Math.floor(y)); row < bottom; row++)
			this.pixels.fill(colour, row * this.width + left, row * this.width + right);
	}

	/** A line of text; a character that the font does not have is a box. */
	write(text: string, colour: number, x: number, y: number, scale = 1): void {
		let left = x;
		for (const character of text) {
			if (left >= this.width) return;
			this.#stamp(glyphs.get(character), colour, left, y, scale);
			left += glyphSize.width * scale;
		}
	}

	#stamp(rows: readonly number[] | undefined, colour: number, x: number, y: number, scale: number): void {
		const { width, height } = glyphSize;
		if (rows === undefined) this.fill(colour, x + scale, y + 4 * scale, (width - 2) * scale, (height - 8) * scale);
		for (const [row, bits] of (rows ?? []).entries())
			for (let column = 0; column < width; column++)
				if ((bits >> (width - 1 - column)) & 1) this.fill(colour, x + column * scale, y + row * scale, scale, scale);
	}
}
