import { expect, test } from "vitest";
import { writeHeaders } from "./header-text.ts";

test("a header is written in simple style, exploded where it is declared so", () => {
	const values = { "X-Left": 3, "X-Sizes": [1, 2], "X-Oven": { heat: 200, fan: true }, "X-Shop": { row: 3 } };
	expect(writeHeaders(values, [{ name: "X-Oven" }, { name: "x-shop", explode: true }])).toEqual({
		"X-Left": "3",
		"X-Sizes": "1,2",
		"X-Oven": "heat,200,fan,true",
		"X-Shop": "row=3",
	});
});

test("a header that cannot be told is left out, and the media type that Prism would choose", () => {
	expect(writeHeaders({ "X-Unknown": null, "X-Empty": "", "Content-type": "application/json" }, [])).toEqual({ "X-Empty": "" });
});
