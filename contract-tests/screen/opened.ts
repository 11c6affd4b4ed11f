import type { Frame, Page } from "playwright-core";

/** What a page of a console says of itself: `connected`, or why it is not. */
export const stateOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.state);

/** Resolves when noVNC has painted a picture. */
export async function firstFrame(page: Page | Frame): Promise<void> {
	await page.waitForFunction(
		() => {
			const canvas = document.querySelector("canvas");
			const [red = 0, green = 0, blue = 0] = canvas?.width ? (canvas.getContext("2d")?.getImageData(2, 2, 1, 1).data ?? []) : [];
			return red + green + blue > 0;
		},
		undefined,
		{ polling: 20 },
	);
}

/** The pixels of a part of the picture, in a few letters. */
export const pixelsIn = (page: Page, x: number, y: number, width: number, height: number) =>
	page.evaluate(
		([x, y, width, height]) => {
			const canvas = document.querySelector("canvas");
			const pixels = canvas?.getContext("2d")?.getImageData(x, y, width, height).data ?? new Uint8ClampedArray();
			return pixels.reduce((sum, value, index) => (sum * 31 + value * ((index % 97) + 1)) % 1_000_000_007, 7);
		},
		[x, y, width, height] as const,
	);
