import { expect, test } from "vitest";
import { screenSample } from "./screen-sample.ts";

test("the code that opens a console in a frame is found among others", () => {
	const readme = "# A\n\n```ts\nconst a = 1;\n```\n\n```ts\nframe.src = b;\n```\n\n```\nframe.src\n```\n";
	expect(screenSample(readme)).toBe("frame.src = b;");
	expect(screenSample("# A\n")).toBeUndefined();
});
