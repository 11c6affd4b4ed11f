import { expect, test } from "vitest";
import { declarationOf, exportsOf } from "./declarations.ts";

const sources = {
	"src/index.ts": `export { Lamp, type Shade as Cover } from "./lamp.ts";\nexport type { Other } from "elsewhere";\nimport type { Shade } from "./lamp.ts";\nexport type { Shade };\n`,
	"src/lamp.ts": `interface Hidden {}
/** A lamp. */
export class Lamp extends Error {
	override readonly name = "Lamp";
	/** Its light. */
	declare readonly light: number;
	#secret = 1;
	constructor() { super(); }
}
export interface Shade {
	/** In words. */
	colour: string;
}
export function turn({ on }: { on: boolean } = { on: true }, by?: number): void {
	console.log(on);
}
export const off = false;
`,
};

test("a file exports what it declares and what it hands on, in its order", () => {
	expect(exportsOf(sources, "src/index.ts")).toEqual(["Lamp", "Cover", "Other", "Shade"]);
	expect(exportsOf(sources, "src/lamp.ts")).toEqual(["Lamp", "Shade", "turn", "off"]);
	expect(exportsOf(sources, "src/none.ts")).toEqual([]);
});

test.each([
	["Lamp", 'export class Lamp extends Error {\n\toverride readonly name = "Lamp";\n\tdeclare readonly light: number;\n}'],
	["Cover", "export interface Shade {\n\tcolour: string;\n}"],
	["Shade", "export interface Shade {\n\tcolour: string;\n}"],
	["Other", undefined],
	["None", undefined],
])("%s is declared where it stands, without comments and what is private", (name, declaration) => {
	expect(declarationOf(sources, "src/index.ts", name)).toBe(declaration);
});

test("a function has no body, and a parameter that is taken apart has one name", () => {
	expect(declarationOf(sources, "src/lamp.ts", "turn")).toBe("export function turn(options?: {\n\ton: boolean;\n}, by?: number): void;");
	expect(declarationOf(sources, "src/lamp.ts", "off")).toBe("export const off = false;");
});
