import { glyphSize } from "./font.ts";
import { Picture } from "./picture.ts";

/** What a card shows, beside the bars that every test card has. */
export interface Card {
	title: string;
	/** `running`, with the colour of a lamp. */
	lamp: { text: string; isGood: boolean };
	rows: readonly (readonly [label: string, value: string])[];
	/** What the viewer did last. */
	input: readonly (readonly [label: string, value: string])[];
	pointer?: { x: number; y: number; isPressed: boolean };
	hint: string;
}

const grey = (value: number) => (value << 16) | (value << 8) | value;

/** The names of the colours, in the order of the palette. */
const named = {
	ground: 0x101820,
	panel: 0x1b2733,
	line: 0x33475b,
	label: 0x8fa6bd,
	text: 0xf2f6fa,
	good: 0x4ade80,
	bad: 0xf87171,
	accent: 0x5cc8ff,
} as const;

/** https://en.wikipedia.org/wiki/SMPTE_color_bars, at 75 % */
const bars = [0xbfbfbf, 0xbfbf00, 0x00bfbf, 0x00bf00, 0xbf00bf, 0xbf0000, 0x0000bf];
const greys = Array.from({ length: 16 }, (_, index) => grey(index * 17));

export const palette: readonly number[] = [...Object.values(named), ...bars, ...greys];

const number = Object.fromEntries(Object.keys(named).map((name, index) => [name, index])) as Record<keyof typeof named, number>;
const firstBar = Object.keys(named).length;
const firstGrey = firstBar + bars.length;

const margin = 30;
const lineHeight = 26;
const labelWidth = 15 * glyphSize.width;

export function drawCard(card: Card, width: number, height: number): Picture {
	const picture = new Picture(width, height);
	picture.fill(number.ground, 0, 0, width, height);
	drawHead(picture, card);
	const end = drawRows(picture, card.rows, 96, number.text);
	picture.fill(number.line, margin, end + 8, width - 2 * margin, 1);
	drawRows(picture, card.input, end + 22, number.accent);
	drawBars(picture, card.hint);
	if (card.pointer !== undefined) drawPointer(picture, card.pointer);
	return picture;
}

function drawHead(picture: Picture, { title, lamp }: Card): void {
	picture.fill(number.panel, 0, 0, picture.width, 76);
	picture.fill(number.line, 0, 76, picture.width, 1);
	picture.write(fitted(title, picture.width - 2 * margin - lampWidth(lamp.text), 2), number.text, margin, 18, 2);
	const left = picture.width - margin - lampWidth(lamp.text);
	picture.fill(lamp.isGood ? number.good : number.bad, left + 16, 32, 12, 12);
	picture.write(lamp.text, number.text, left + 36, 28);
}

const lampWidth = (text: string) => 36 + text.length * glyphSize.width;

/** Returns where the rows end. */
function drawRows(picture: Picture, rows: Card["rows"], top: number, colour: number): number {
	for (const [index, [label, value]] of rows.entries()) {
		const y = top + index * lineHeight;
		picture.write(fitted(label, labelWidth), number.label, margin, y);
		picture.write(fitted(value, picture.width - 2 * margin - labelWidth), colour, margin + labelWidth, y);
	}
	return top + rows.length * lineHeight;
}

function drawBars(picture: Picture, hint: string): void {
	const { width, height } = picture;
	const steps = (first: number, count: number, y: number, tall: number) => {
		for (let index = 0; index < count; index++)
			picture.fill(first + index, Math.round((index * width) / count), y, Math.ceil(width / count), tall);
	};
	picture.write(fitted(hint, width - 2 * margin), number.label, margin, height - 82);
	steps(firstBar, bars.length, height - 50, 34);
	steps(firstGrey, greys.length, height - 16, 16);
}

function drawPointer(picture: Picture, { x, y, isPressed }: NonNullable<Card["pointer"]>): void {
	const colour = isPressed ? number.bad : number.accent;
	picture.fill(colour, x - 10, y, 21, 1);
	picture.fill(colour, x, y - 10, 1, 21);
	if (isPressed) picture.fill(colour, x - 3, y - 3, 7, 7);
}

/** As much of a text as there is room for. */
function fitted(text: string, room: number, scale = 1): string {
	const count = Math.max(1, Math.floor(room / (glyphSize.width * scale)));
	return text.length <= count ? text : `${text.slice(0, count - 1)}~`;
}
